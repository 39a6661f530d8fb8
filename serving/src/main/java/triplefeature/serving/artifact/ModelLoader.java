package triplefeature.serving.artifact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.cluster.ClusterRecommender;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.CollaborativeRecommender;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.ContentRecommender;
import triplefeature.serving.recommend.content.ContentSettings;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.sparse.SparseRows;
import triplefeature.serving.text.English;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.search.TitleIndex;

/** Reads the artifacts of a version into the indexes that answer requests. */
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
   * @throws ModelException if there is none or it is not whole
   */
  public static LoadedModel load(Path models) throws ModelException {
    PublishedModel folder = PublishedModel.open(models);
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
    MovieCatalog catalog = catalog();
    ClusterMap clusters = clusters(catalog);
    return LoadedModel.of(
        folder.manifest().modelVersion(),
        catalog,
        titles(catalog),
        recommenders(catalog, clusters),
        folder.evaluation(),
        clusters,
        folder.manifest().methods());
  }

  private Map<Method, Recommender> recommenders(MovieCatalog catalog, ClusterMap clusters)
      throws ModelException {
    return Map.of(
        Method.COLLABORATIVE, collaborative(catalog),
        Method.CONTENT, content(catalog),
        Method.CLUSTER, cluster(catalog, clusters));
  }

  private MovieCatalog catalog() throws ModelException {
    List<Movie> movies = new ArrayList<>();
    reader.read(ArtifactName.MOVIES, Movie.class, movies::add);
    return new MovieCatalog(movies);
  }

  private TitleIndex titles(MovieCatalog catalog) throws ModelException {
    return new TitleIndex(catalog, titleVectors(catalog), titleIdf());
  }

  private List<TitleName> titleVectors(MovieCatalog catalog) throws ModelException {
    List<TitleName> names = new ArrayList<>();
    reader.read(
        ArtifactName.TITLE_VECTORS,
        Rows.TitleVectorRow.class,
        row ->
            names.add(
                new TitleName(
                    known(catalog, row.movieId()),
                    row.name(),
                    TitleName.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                    Rows.ints(row.indices()),
                    Rows.floats(row.values()))));
    return names;
  }

  private TitleIdf titleIdf() throws ModelException {
    List<Integer> indices = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    reader.read(
        ArtifactName.TITLE_IDF,
        Rows.TitleIdfRow.class,
        row -> {
          indices.add(row.index());
          weights.add(row.idf());
        });
    return new TitleIdf(Rows.ints(indices), Rows.floats(weights));
  }

  private CollaborativeRecommender collaborative(MovieCatalog catalog) throws ModelException {
    MovieRatings[] rated = new MovieRatings[catalog.size()];
    Arrays.fill(rated, MovieRatings.NOBODY);
    reader.read(
        ArtifactName.COLLABORATIVE_INDEX,
        Rows.CollaborativeRow.class,
        row ->
            rated[known(catalog, row.movieId())] =
                new MovieRatings(Rows.ints(row.users()), Rows.bytes(row.halfStars())));
    Manifest manifest = folder.manifest();
    int threshold = (int) Math.ceil(manifest.likeThreshold() * 2);
    return new CollaborativeRecommender(
        catalog,
        new RatingsIndex(manifest.users(), threshold, rated),
        manifest.methods().collaborative());
  }

  private ContentRecommender content(MovieCatalog catalog) throws ModelException {
    ContentSettings settings = folder.manifest().methods().content();
    return new ContentRecommender(
        catalog,
        new ContentIndex(contentVectors(catalog), contentTerms()),
        VotePrior.of(catalog, settings.votePercentile()),
        settings);
  }

  private SparseRows contentVectors(MovieCatalog catalog) throws ModelException {
    int[][] indices = new int[catalog.size()][0];
    float[][] values = new float[catalog.size()][0];
    reader.read(
        ArtifactName.CONTENT_VECTORS,
        Rows.ContentVectorRow.class,
        row -> {
          int movie = known(catalog, row.movieId());
          indices[movie] = Rows.ints(row.indices());
          values[movie] = Rows.floats(row.values());
        });
    return SparseRows.of(indices, values);
  }

  private List<Term> contentTerms() throws ModelException {
    List<Term> terms = new ArrayList<>();
    reader.read(
        ArtifactName.CONTENT_TERMS,
        Rows.ContentTermRow.class,
        row -> terms.add(new Term(TermKind.of(row.kind()), row.term(), row.idf())));
    return terms;
  }

  private ClusterMap clusters(MovieCatalog catalog) throws ModelException {
    List<Cluster> clusters = clusterCenters();
    int[] clusterOf = new int[catalog.size()];
    Arrays.fill(clusterOf, ClusterMap.NONE);
    float[] distances = new float[catalog.size()];
    reader.read(
        ArtifactName.GENRE_CLUSTERS,
        Rows.GenreClusterRow.class,
        row -> {
          int movie = known(catalog, row.movieId());
          clusterOf[movie] = row.cluster();
          distances[movie] = row.distance();
        });
    return new ClusterMap(catalog.genres(), clusters, clusterOf, distances);
  }

  private List<Cluster> clusterCenters() throws ModelException {
    List<Cluster> clusters = new ArrayList<>();
    reader.read(
        ArtifactName.CLUSTER_CENTERS,
        Rows.ClusterCenterRow.class,
        row -> clusters.add(new Cluster(row.size(), Rows.floats(row.center()), row.label())));
    return clusters;
  }

  private ClusterRecommender cluster(MovieCatalog catalog, ClusterMap clusters) {
    ClusterSettings settings = folder.manifest().methods().cluster();
    return new ClusterRecommender(
        catalog, clusters, VotePrior.of(catalog, settings.votePercentile()), settings);
  }

  private static int known(MovieCatalog catalog, int movieId) {
    int index = catalog.indexOf(movieId);
    if (index < 0) {
      throw new IllegalArgumentException("movieId " + movieId + " is not in the catalogue");
    }
    return index;
  }
}
