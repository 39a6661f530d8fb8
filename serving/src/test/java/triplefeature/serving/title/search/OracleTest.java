package triplefeature.serving.title.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * The index returns what comparing every name returns, film by film and in the same order: for
 * names as they are, cut short, mistyped with any letters, with words moved, joined, left out and
 * put in, and for what is no name at all.
 */
@Tag("long")
class OracleTest {
  private static final int QUERIES = 300;
  private static final int LIMIT = 10;
  private static final List<String> EXTRA =
      List.of("the", "of", "movie", "2", "ii", "1", "first", "1999", "night", "x", "part two");

  @Test
  void the_index_returns_what_the_oracle_returns_on_the_bundled_sample() {
    Path sample = RealTitles.repository().resolve("data/sample");
    if (!Files.exists(sample.resolve("movies.csv"))) {
      sample = RealTitles.dataFolder().resolve("movielens-sample");
    }
    assumeTrue(Files.exists(sample.resolve("movies.csv")), "no sample in " + sample);
    compare(RealTitles.movieLens(sample), new Random(21));
  }

  @Test
  void the_index_returns_what_the_oracle_returns_on_the_movies_dataset() {
    assumeTrue(
        RealTitles.moviesDatasetIsHere(),
        "the Movies Dataset is not in " + RealTitles.dataFolder() + ": set TRIPLEFEATURE_DATA");
    compare(RealTitles.moviesDataset(), new Random(22));
  }

  @Test
  void an_alias_that_only_begins_nearly_so_is_no_slip() {
    compare(
        RealTitles.of(
            List.of(
                RealTitles.movie(1, "Saga: Matrixology", null, List.of("Matruxe"), 2000, 100_000),
                RealTitles.movie(2, "Matrix Foo", null, List.of(), 2001, 10))),
        List.of("matrix", "matri", "matrux"),
        1);
  }

  @Test
  void a_number_word_is_not_two_words_of_a_name() {
    List<Movie> movies = new ArrayList<>();
    movies.add(RealTitles.movie(100, "Sev En", null, List.of(), 2000, 5));
    for (int i = 0; i < 30; i++) {
      String word = "W" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "x";
      movies.add(RealTitles.movie(i + 1, "Seven Movie " + word, null, List.of(), 2000, 10 * i));
    }
    compare(RealTitles.of(movies), List.of("seven movie", "sev en", "seven"), LIMIT);
  }

  private static void compare(RealTitles titles, List<String> queries, int limit) {
    TitleIndex index = titles.index();
    TitleSearch oracle = index.linear();
    for (String typed : queries) {
      assertEquals(oracle.suggest(typed, limit), index.suggest(typed, limit), typed);
      assertEquals(oracle.resolve(typed), index.resolve(typed), typed);
    }
  }

  private static void compare(RealTitles titles, Random random) {
    TitleIndex index = titles.index();
    TitleSearch oracle = index.linear();
    for (int i = 0; i < QUERIES; i++) {
      String typed = typed(titles, random);
      int limit = 1 + random.nextInt(LIMIT);
      assertEquals(oracle.suggest(typed, limit), index.suggest(typed, limit), typed);
      assertEquals(oracle.resolve(typed), index.resolve(typed), typed);
    }
  }

  private static String typed(RealTitles titles, Random random) {
    if (random.nextInt(6) == 0) {
      return letters(random);
    }
    String name = titles.names().get(random.nextInt(titles.names().size())).name();
    List<String> words = new ArrayList<>(TitleNormalizer.fold(name).words());
    switch (random.nextInt(8)) {
      case 0 -> words.remove(random.nextInt(words.size()));
      case 1 -> words.add(words.remove(random.nextInt(words.size())));
      case 2 ->
          words.add(random.nextInt(words.size() + 1), EXTRA.get(random.nextInt(EXTRA.size())));
      default -> {}
    }
    if (random.nextInt(12) == 0) {
      words.add(0, Integer.toString(1930 + random.nextInt(90)));
    }
    String text = mistyped(String.join(" ", words), random);
    return random.nextInt(3) == 0 ? text.substring(0, text.length() * 2 / 3) : text;
  }

  /** Any letter for any other, lost or added, and blanks, up to three times. */
  private static String mistyped(String text, Random random) {
    StringBuilder typed = new StringBuilder(text);
    for (int edit = random.nextInt(4); edit > 0 && typed.length() > 2; edit--) {
      int at = random.nextInt(typed.length());
      switch (random.nextInt(4)) {
        case 0 -> typed.deleteCharAt(at);
        case 1 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
        case 2 -> typed.insert(at, ' ');
        default -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
      }
    }
    return typed.toString();
  }

  /** One to fourteen letters, some of them blanks. */
  private static String letters(Random random) {
    StringBuilder letters = new StringBuilder();
    for (int length = 1 + random.nextInt(14); length > 0; length--) {
      letters.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }
}
