package triplefeature.serving.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.model.ModelFacts;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.sparse.SparseRows;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer;
import triplefeature.serving.title.search.TitleIndex;

/**
 * The bundled sample as a model: its real films, ratings and genres through the server's own
 * recommenders and search, in a few seconds and without the pipeline.
 */
public final class SampleModel {
  static final String VERSION = "sample-in-memory";
  private static final Pattern RECORD = Pattern.compile("(\\d+),(\"(?:[^\"]|\"\")*\"|[^,]*),(.*)");
  private static final Pattern TITLE = Pattern.compile("(.*?)\\s*(?:\\(.*\\)\\s*)?\\((\\d{4})\\)");
  private static final int LIKE = 8;

  /** The ratings of one film: user to half stars. */
  private final Map<Integer, TreeMap<Integer, Integer>> ratings = new HashMap<>();

  private final MovieCatalog catalog;
  private int users;

  private SampleModel(Path folder) throws IOException {
    for (String line : lines(folder.resolve("ratings.csv"))) {
      String[] fields = line.split(",");
      int user = Integer.parseInt(fields[0]);
      users = Math.max(users, user + 1);
      ratings
          .computeIfAbsent(Integer.valueOf(fields[1]), id -> new TreeMap<>())
          .put(user, (int) (2 * Double.parseDouble(fields[2])));
    }
    List<Movie> movies = new ArrayList<>();
    for (String line : lines(folder.resolve("movies.csv"))) {
      movies.add(movie(line));
    }
    catalog = new MovieCatalog(movies);
  }

  public static LoadedModel load() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("data")) ? here : here.getParent();
    try {
      return new SampleModel(root.resolve("data/sample")).model();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LoadedModel model() {
    ClusterMap clusters = SampleClusters.of(catalog);
    MethodSettings settings = MethodSettings.defaults(50_000);
    return new LoadedModel(
        VERSION,
        catalog,
        titles(),
        new RecommenderParts(catalog, ratings(), contents(), clusters).programme(settings),
        SampleEvaluation.FIGURES,
        clusters,
        settings,
        ModelFacts.of(catalog, clusters, settings));
  }

  private Movie movie(String line) {
    Matcher record = RECORD.matcher(line);
    if (!record.matches()) {
      throw new IllegalStateException("no film: " + line);
    }
    int id = Integer.parseInt(record.group(1));
    String full = record.group(2).replaceAll("^\"|\"$", "").replace("\"\"", "\"");
    Matcher title = TITLE.matcher(full);
    Map<Integer, Integer> theirs = ratings.getOrDefault(id, new TreeMap<>());
    double mean = theirs.values().stream().mapToInt(each -> each).average().orElse(0);
    int likes = (int) theirs.values().stream().filter(each -> each >= LIKE).count();
    String genres = record.group(3);
    return Movie.of(
            id,
            (title.matches() ? title.group(1) : full).replaceFirst("^(.*), (The|A|An)$", "$2 $1"),
            title.matches() ? Integer.valueOf(title.group(2)) : null,
            genres.startsWith("(") ? List.of() : List.of(genres.split("\\|")))
        .withVotes((float) mean, theirs.size(), likes);
  }

  private TitleIndex titles() {
    TitleIdf idf = TitleVectorizer.fit(catalog.movies().stream().map(Movie::title).toList());
    TitleVectorizer vectorizer = new TitleVectorizer(idf);
    List<TitleName> names = new ArrayList<>();
    for (int i = 0; i < catalog.size(); i++) {
      names.add(vectorizer.name(i, catalog.at(i).title(), TitleName.Kind.TITLE));
    }
    return new TitleIndex(catalog, names, idf);
  }

  private RatingsIndex ratings() {
    MovieRatings[] rated = new MovieRatings[catalog.size()];
    for (int i = 0; i < rated.length; i++) {
      TreeMap<Integer, Integer> theirs =
          new TreeMap<>(ratings.getOrDefault(catalog.at(i).movieId(), new TreeMap<>()));
      theirs.values().removeIf(halfStars -> halfStars < LIKE - RatingsIndex.MILD);
      int[] fans = theirs.keySet().stream().mapToInt(each -> each).toArray();
      byte[] halfStars = new byte[fans.length];
      Arrays.fill(halfStars, (byte) LIKE);
      for (int at = 0; at < fans.length; at++) {
        halfStars[at] = theirs.get(fans[at]).byteValue();
      }
      rated[i] = new MovieRatings(fans, halfStars);
    }
    return new RatingsIndex(users, LIKE, rated);
  }

  private ContentIndex contents() {
    List<Term> terms =
        catalog.genres().stream().map(genre -> new Term(TermKind.GENRE, genre, 1)).toList();
    int[][] columns = new int[catalog.size()][];
    float[][] values = new float[catalog.size()][];
    for (int i = 0; i < columns.length; i++) {
      columns[i] =
          catalog.at(i).genres().stream().mapToInt(catalog.genres()::indexOf).sorted().toArray();
      values[i] = new float[columns[i].length];
      Arrays.fill(values[i], (float) (1 / Math.sqrt(columns[i].length)));
    }
    return new ContentIndex(SparseRows.of(columns, values), terms);
  }

  /** All lines but the heading. */
  private static List<String> lines(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }
}
