package triplefeature.serving.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.text.English;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleVectorizer;
import triplefeature.serving.title.search.TitleIndex;

/**
 * How the search grows: suggestions over the films of a catalogue and as many generated ones as it
 * takes to have so many names. A generated film has the first words of one title and the last of
 * another, and the year, votes and likes of a third film.
 *
 * @param size names, at least as many as the catalogue has films
 */
public record LargeCatalog(MovieCatalog catalog, int size) {
  private static final long SEED = 501;

  /** Prints memory and a table in Markdown. */
  public void run(List<Long> seeds, int perSeed, PrintStream out) {
    MovieCatalog large = generated();
    List<String> titles = large.movies().stream().map(Movie::title).toList();
    TitleVectorizer vectorizer = new TitleVectorizer(TitleVectorizer.fit(titles));
    long before = usedBytes();
    TitleIndex search = index(large, vectorizer);
    out.print(
        English.format(
            "%,d names; the search over them takes %,d MB.%n%n",
            titles.size(), (usedBytes() - before) >> 20));
    out.println(SearchFigures.header());
    for (QuerySet set : QuerySet.values()) {
      List<QuerySampler.Query> queries = QuerySampler.draw(large, set, seeds, perSeed);
      Function<String, List<Movie>> suggest =
          query ->
              search.suggest(query, SearchFigures.DEPTH).stream().map(TitleMatch::movie).toList();
      SearchFigures.measure(set, "warm-up", queries, suggest);
      out.println(SearchFigures.measure(set, "while typing", queries, suggest).row());
    }
  }

  /** The films of the catalogue, and generated ones. */
  MovieCatalog generated() {
    Random random = new Random(SEED);
    List<Movie> movies = new ArrayList<>(catalog.movies());
    int id = movies.stream().mapToInt(Movie::movieId).max().orElse(0);
    while (movies.size() < size) {
      List<String> title = new ArrayList<>(half(random, true));
      title.addAll(half(random, false));
      movies.add(movie(++id, String.join(" ", title), any(random)));
    }
    return new MovieCatalog(movies);
  }

  private List<String> half(Random random, boolean first) {
    List<String> words = TitleNormalizer.fold(any(random).title()).words();
    int middle = (words.size() + 1) / 2;
    return first || middle == words.size()
        ? words.subList(0, middle)
        : words.subList(middle, words.size());
  }

  private Movie any(Random random) {
    return catalog.at(random.nextInt(catalog.size()));
  }

  private static Movie movie(int id, String title, Movie like) {
    return new Movie(
        id,
        null,
        null,
        title.isBlank() ? like.title() : title,
        null,
        List.of(),
        null,
        like.year(),
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        0,
        like.voteCount(),
        null,
        like.likes(),
        null,
        false,
        null);
  }

  private static TitleIndex index(MovieCatalog catalog, TitleVectorizer vectorizer) {
    TitleName[] names = new TitleName[catalog.size()];
    Arrays.parallelSetAll(
        names, index -> vectorizer.name(index, catalog.at(index).title(), TitleName.Kind.TITLE));
    return new TitleIndex(catalog, Arrays.asList(names), vectorizer.idf());
  }

  private static long usedBytes() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
