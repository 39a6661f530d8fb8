package triplefeature.serving.title.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer;

/**
 * Real films and their names for tests, read straight from the raw files: the Movies Dataset from a
 * folder that a machine may not have, MovieLens from the bundled sample.
 */
record RealTitles(MovieCatalog catalog, List<TitleName> names, TitleIdf idf) {
  private static final Pattern MOVIELENS_TITLE = Pattern.compile("(.*?)\\s*\\((\\d{4})\\)\\s*");
  private static final Pattern BRACKETS =
      Pattern.compile("\\s*\\((?:a\\.?k\\.?a\\.? )?([^()]*)\\)");

  /** The folder of raw data: {@code TRIPLEFEATURE_DATA}, or beside the repository. */
  static Path dataFolder() {
    String set = System.getProperty("TRIPLEFEATURE_DATA", System.getenv("TRIPLEFEATURE_DATA"));
    return set != null ? Path.of(set) : repository().resolveSibling("shared").resolve("data");
  }

  /** The repository's root, whether tests run from there or from the module. */
  static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("serving")) ? here : here.getParent();
  }

  static boolean moviesDatasetIsHere() {
    return Files.exists(dataFolder().resolve("the-movies-dataset/movies_metadata.csv"));
  }

  /** The Movies Dataset with MovieLens names as aliases. */
  static RealTitles moviesDataset() {
    return moviesDataset(true);
  }

  static RealTitles moviesDataset(boolean withAliases) {
    Path folder = dataFolder().resolve("the-movies-dataset");
    Map<Integer, List<String>> aliases = withAliases ? aliases() : Map.of();
    List<List<String>> records = CsvRecords.read(folder.resolve("movies_metadata.csv"));
    Map<Integer, Movie> movies = new LinkedHashMap<>();
    for (int i = 1; i < records.size(); i++) {
      List<String> record = records.get(i);
      if (record.size() == 10) {
        // A record broken in the middle of its overview.
        record = new ArrayList<>(record.subList(0, 9));
        record.add("");
        record.addAll(records.get(++i).subList(1, 15));
      }
      if (record.size() == 24 && !record.get(20).isBlank()) {
        int id = Integer.parseInt(record.get(5));
        movies.putIfAbsent(id, movie(id, record, aliases.getOrDefault(id, List.of())));
      }
    }
    return of(movies.values());
  }

  private static Movie movie(int id, List<String> record, List<String> aliases) {
    String title = record.get(20);
    String original = record.get(8).isBlank() ? title : record.get(8);
    String date = record.get(14);
    Integer year = date.length() < 4 ? null : Integer.valueOf(date.substring(0, 4));
    int votes = record.get(23).isBlank() ? 0 : (int) Double.parseDouble(record.get(23));
    return movie(id, title, original.equals(title) ? null : original, aliases, year, votes);
  }

  /** The bundled sample, where the number of ratings stands in for votes. */
  static RealTitles movieLens(Path folder) {
    Map<Integer, Integer> ratings = new HashMap<>();
    CsvRecords.read(folder.resolve("ratings.csv")).stream()
        .skip(1)
        .forEach(record -> ratings.merge(Integer.valueOf(record.get(1)), 1, Integer::sum));
    List<Movie> movies = new ArrayList<>();
    CsvRecords.read(folder.resolve("movies.csv")).stream()
        .skip(1)
        .forEach(
            record -> {
              int id = Integer.parseInt(record.get(0));
              List<String> names = namesOf(record.get(1));
              Matcher year = MOVIELENS_TITLE.matcher(record.get(1));
              movies.add(
                  movie(
                      id,
                      names.get(0),
                      null,
                      names.subList(1, names.size()),
                      year.matches() ? Integer.valueOf(year.group(2)) : null,
                      2 * ratings.getOrDefault(id, 0)));
            });
    return of(movies);
  }

  static Movie movie(
      int id, String title, String original, List<String> aliases, Integer year, int votes) {
    return new Movie(
        id, null, null, title, original, aliases, null, year, null, List.of(), null, List.of(),
        List.of(), List.of(), null, 0, votes, null, 0, null, false);
  }

  /** All names of some films, with vectors fitted over them. */
  static RealTitles of(Collection<Movie> movies) {
    MovieCatalog catalog = new MovieCatalog(movies);
    List<String> all = new ArrayList<>();
    catalog.movies().forEach(movie -> all.addAll(names(movie).keySet()));
    TitleIdf idf = TitleVectorizer.fit(all);
    TitleVectorizer vectorizer = new TitleVectorizer(idf);
    List<TitleName> names = new ArrayList<>(all.size());
    for (int i = 0; i < catalog.size(); i++) {
      int movie = i;
      names(catalog.at(i)).forEach((name, kind) -> names.add(vectorizer.name(movie, name, kind)));
    }
    return new RealTitles(catalog, names, idf);
  }

  TitleIndex index() {
    return new TitleIndex(catalog, names, idf);
  }

  private static Map<String, TitleName.Kind> names(Movie movie) {
    Map<String, TitleName.Kind> names = new LinkedHashMap<>();
    names.put(movie.title(), TitleName.Kind.TITLE);
    if (movie.originalTitle() != null) {
      names.putIfAbsent(movie.originalTitle(), TitleName.Kind.ORIGINAL);
    }
    movie.aliases().forEach(alias -> names.putIfAbsent(alias, TitleName.Kind.ALIAS));
    return names;
  }

  private static Map<Integer, List<String>> aliases() {
    Map<Integer, Integer> tmdbIds = new TreeMap<>();
    Path data = dataFolder();
    CsvRecords.read(data.resolve("the-movies-dataset/links.csv")).stream()
        .skip(1)
        .filter(record -> !record.get(2).isBlank())
        .forEach(
            record ->
                tmdbIds.put(
                    Integer.valueOf(record.get(0)), (int) Double.parseDouble(record.get(2))));
    Map<Integer, List<String>> aliases = new HashMap<>();
    CsvRecords.read(data.resolve("movielens-sample/movies.csv")).stream()
        .skip(1)
        .filter(record -> tmdbIds.containsKey(Integer.valueOf(record.get(0))))
        .forEach(
            record ->
                aliases.put(tmdbIds.get(Integer.valueOf(record.get(0))), namesOf(record.get(1))));
    return aliases;
  }

  /** "Léon: The Professional (a.k.a. The Professional) (Léon) (1994)" has three names. */
  private static List<String> namesOf(String movieLensTitle) {
    Matcher year = MOVIELENS_TITLE.matcher(movieLensTitle);
    String rest = year.matches() ? year.group(1) : movieLensTitle;
    List<String> names = new ArrayList<>();
    names.add(BRACKETS.matcher(rest).replaceAll("").strip());
    BRACKETS.matcher(rest).results().forEach(bracket -> names.add(bracket.group(1).strip()));
    names.removeIf(String::isBlank);
    return names.isEmpty() ? List.of(movieLensTitle) : names;
  }
}
