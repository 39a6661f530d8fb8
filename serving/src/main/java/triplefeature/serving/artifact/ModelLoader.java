package triplefeature.serving.artifact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import triplefeature.serving.artifact.ArtifactColumns.Lists;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.model.ModelFacts;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.sparse.SparsePattern;
import triplefeature.serving.sparse.SparseRows;
import triplefeature.serving.text.English;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer;
import triplefeature.serving.title.search.TitleIndex;

/**
 * Reads the artifacts of a version into the indexes that answer requests: each file once, and side
 * by side. What needs the catalogue waits for it when its own file is read.
 */
public final class ModelLoader {
  private final PublishedModel folder;
  private final ArtifactReader reader;

  private ModelLoader(PublishedModel folder) {
    this.folder = folder;
    this.reader = new ArtifactReader(folder);
  }

  /**
   * Loads the current version, verified against its manifest.
   *
   * @param models the folder that {@code CURRENT} is in
   * @throws ModelException if there is none, it is not whole or the heap is too small for it
   */
  public static LoadedModel load(Path models) throws ModelException {
    return load(PublishedModel.open(models), HeapRoom.ofThisProcess(), 0);
  }

  /**
   * @param held heap of the model in use
   */
  static LoadedModel load(PublishedModel folder, HeapRoom heap, long held) throws ModelException {
    heap.require(folder, held);
    try {
      return new ModelLoader(folder).load();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ModelException(
          English.format(
              "%s holds artifacts that do not fit together: %s%s",
              folder.path(), e.getMessage(), folder.advice()),
          e);
    }
  }

  private LoadedModel load() throws ModelException {
    try (SideBySide tasks = new SideBySide()) {
      // What all others wait for comes first, then what takes longest.
      var catalog = tasks.start(this::catalog);
      var ratings = tasks.start(() -> ratings(catalog));
      var titles = tasks.start(() -> titles(catalog));
      var contents = tasks.start(() -> contents(catalog));
      var clusters = tasks.start(() -> clusters(catalog));
      var evaluation = tasks.start(this::reports);
      var card = tasks.start(folder::card);
      var facts = tasks.start(() -> ModelFacts.of(catalog.get(), clusters.get(), settings()));
      RecommenderParts parts =
          new RecommenderParts(catalog.get(), ratings.get(), contents.get(), clusters.get());
      return new LoadedModel(
          folder.manifest().modelVersion(),
          catalog.get(),
          titles.get(),
          parts.programme(settings()),
          evaluation.get(),
          clusters.get(),
          settings(),
          facts.get(),
          card.get());
    }
  }

  private MethodSettings settings() {
    return folder.manifest().methods();
  }

  private Evaluation reports() throws ModelException {
    folder.checkOthers();
    return folder.evaluation();
  }

  private MovieCatalog catalog() throws ModelException {
    return new MovieCatalog(reader.columns(ArtifactName.MOVIES, MovieRows::of));
  }

  private TitleIndex titles(SideBySide.Task<MovieCatalog> catalog) throws ModelException {
    TitleIdf idf =
        reader.columns(
            ArtifactName.TITLE_IDF,
            columns -> new TitleIdf(columns.ints("index"), columns.floats("idf")));
    List<TitleName> names =
        reader.columns(
            ArtifactName.TITLE_VECTORS, columns -> TitleRows.of(columns).names(catalog.get()));
    names.addAll(furtherNames(catalog.get(), new TitleVectorizer(idf)));
    return new TitleIndex(catalog.get(), names, idf);
  }

  private List<TitleName> furtherNames(MovieCatalog catalog, TitleVectorizer vectorizer)
      throws ModelException {
    return reader.columns(
        ArtifactName.FURTHER_NAMES,
        columns -> {
          int[] movieIds = columns.ints("movieId");
          String[] names = columns.strings("name");
          List<TitleName> all = new ArrayList<>(names.length);
          for (int row = 0; row < names.length; row++) {
            int movie = known(catalog, movieIds[row]);
            all.add(vectorizer.name(movie, names[row], TitleName.Kind.FURTHER));
          }
          return all;
        });
  }

  private record TitleRows(
      int[] movieIds, String[] names, String[] kinds, Lists<int[]> terms, Lists<float[]> weights) {
    static TitleRows of(ArtifactColumns columns) throws IOException {
      TitleRows rows =
          new TitleRows(
              columns.ints("movieId"),
              columns.strings("name"),
              columns.strings("kind"),
              columns.intLists("indices"),
              columns.floatLists("values"));
      ArtifactColumns.requireAlike(rows.terms, rows.weights);
      return rows;
    }

    List<TitleName> names(MovieCatalog catalog) {
      List<TitleName> all = new ArrayList<>(names.length);
      for (int row = 0; row < names.length; row++) {
        int from = terms.starts()[row];
        int to = terms.starts()[row + 1];
        all.add(
            new TitleName(
                known(catalog, movieIds[row]),
                names[row],
                TitleName.Kind.valueOf(kinds[row].toUpperCase(Locale.ROOT)),
                Arrays.copyOfRange(terms.values(), from, to),
                Arrays.copyOfRange(weights.values(), from, to)));
      }
      return all;
    }
  }

  private RatingsIndex ratings(SideBySide.Task<MovieCatalog> catalog) throws ModelException {
    Manifest manifest = folder.manifest();
    int threshold = (int) Math.ceil(manifest.likeThreshold() * 2);
    return reader.columns(
        ArtifactName.COLLABORATIVE_INDEX,
        columns -> {
          Lists<int[]> users = columns.intLists("users");
          Lists<byte[]> halfStars = columns.byteLists("halfStars");
          ArtifactColumns.requireAlike(users, halfStars);
          int[] starts = starts(catalog.get(), columns.ints("movieId"), users.starts());
          return new RatingsIndex(
              manifest.users(),
              threshold,
              new SparsePattern(starts, users.values()),
              halfStars.values());
        });
  }

  private ContentIndex contents(SideBySide.Task<MovieCatalog> catalog) throws ModelException {
    List<Term> terms = reader.columns(ArtifactName.CONTENT_TERMS, ModelLoader::contentTerms);
    SparseRows vectors =
        reader.columns(
            ArtifactName.CONTENT_VECTORS,
            columns -> {
              Lists<int[]> indices = columns.intLists("indices");
              Lists<float[]> values = columns.floatLists("values");
              ArtifactColumns.requireAlike(indices, values);
              int[] starts = starts(catalog.get(), columns.ints("movieId"), indices.starts());
              return new SparseRows(new SparsePattern(starts, indices.values()), values.values());
            });
    return new ContentIndex(vectors, terms);
  }

  private static List<Term> contentTerms(ArtifactColumns columns) throws IOException {
    columns.requireNumbered("index");
    String[] kinds = columns.strings("kind");
    String[] texts = columns.strings("term");
    float[] weights = columns.floats("idf");
    List<Term> terms = new ArrayList<>(texts.length);
    for (int row = 0; row < texts.length; row++) {
      terms.add(new Term(TermKind.of(kinds[row]), texts[row], weights[row]));
    }
    return terms;
  }

  private ClusterMap clusters(SideBySide.Task<MovieCatalog> catalog) throws ModelException {
    List<Cluster> centers = reader.columns(ArtifactName.CLUSTER_CENTERS, ModelLoader::centers);
    return reader.columns(
        ArtifactName.GENRE_CLUSTERS,
        columns -> {
          int[] movieIds = columns.ints("movieId");
          int[] numbers = columns.ints("cluster");
          float[] away = columns.floats("distance");
          int[] clusterOf = new int[catalog.get().size()];
          Arrays.fill(clusterOf, ClusterMap.NONE);
          float[] distances = new float[clusterOf.length];
          for (int row = 0; row < movieIds.length; row++) {
            int movie = known(catalog.get(), movieIds[row]);
            clusterOf[movie] = numbers[row];
            distances[movie] = away[row];
          }
          return new ClusterMap(catalog.get().genres(), centers, clusterOf, distances);
        });
  }

  private static List<Cluster> centers(ArtifactColumns columns) throws IOException {
    columns.requireNumbered("cluster");
    int[] sizes = columns.ints("size");
    String[] labels = columns.strings("label");
    Lists<float[]> centers = columns.floatLists("center");
    List<Cluster> clusters = new ArrayList<>();
    for (int row = 0; row < sizes.length; row++) {
      float[] center =
          Arrays.copyOfRange(centers.values(), centers.starts()[row], centers.starts()[row + 1]);
      clusters.add(new Cluster(sizes[row], center, labels[row]));
    }
    return clusters;
  }

  /** Where the values of each film of the catalogue begin, from where those of each row do. */
  private static int[] starts(MovieCatalog catalog, int[] movieIds, int[] rowStarts) {
    int[] starts = new int[catalog.size() + 1];
    int next = 0;
    for (int row = 0; row < movieIds.length; row++) {
      int movie = known(catalog, movieIds[row]);
      if (movie < next) {
        throw new IllegalArgumentException(
            "movieId " + movieIds[row] + " comes twice, or after a higher one");
      }
      Arrays.fill(starts, next, movie + 1, rowStarts[row]);
      next = movie + 1;
    }
    Arrays.fill(starts, next, starts.length, rowStarts[movieIds.length]);
    return starts;
  }

  private static int known(MovieCatalog catalog, int movieId) {
    int index = catalog.indexOf(movieId);
    if (index < 0) {
      throw new IllegalArgumentException("movieId " + movieId + " is not in the catalogue");
    }
    return index;
  }
}
