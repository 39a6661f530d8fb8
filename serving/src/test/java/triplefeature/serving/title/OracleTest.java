package triplefeature.serving.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The index returns what comparing every name returns: always the same film first. Behind it, and
 * where the best name is a word and an edit away ("the jat" for Beyond the Mat), the index may miss
 * an obscure name once in a while.
 */
class OracleTest {
  private static final int QUERIES = 150;
  private static final int FIRST = 5;

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

  private static void compare(RealTitles titles, Random random) {
    TitleSearch index = titles.index();
    TitleSearch oracle = TitleIndex.linear(titles.catalog(), titles.names());
    List<String> differences = new ArrayList<>();
    int sameFive = 0;
    int sameTaken = 0;
    for (int i = 0; i < QUERIES; i++) {
      String name = titles.names().get(random.nextInt(titles.names().size())).name();
      String typed = mistyped(TitleNormalizer.fold(name).text(), random);
      List<Integer> expected = ids(oracle, typed);
      List<Integer> actual = ids(index, typed);
      sameFive += expected.equals(actual) ? 1 : 0;
      sameTaken += taken(oracle, typed).equals(taken(index, typed)) ? 1 : 0;
      if (!first(expected).equals(first(actual))) {
        differences.add(typed + ": " + expected + " but " + actual);
      }
    }
    assertEquals(List.of(), differences);
    assertTrue(sameTaken >= 0.98 * QUERIES, "the film taken agrees for " + sameTaken);
    assertTrue(sameFive >= 0.95 * QUERIES, "the first five agree for " + sameFive);
  }

  private static List<Integer> first(List<Integer> ids) {
    return ids.subList(0, Math.min(1, ids.size()));
  }

  /** The film taken, or 0. */
  private static Integer taken(TitleSearch search, String typed) {
    return search.resolve(typed) instanceof TitleResolution.Found found
        ? found.match().movie().movieId()
        : 0;
  }

  private static List<Integer> ids(TitleSearch search, String typed) {
    return search.suggest(typed, FIRST).stream().map(match -> match.movie().movieId()).toList();
  }

  /** Any letter for any other, lost or added, once or twice; or only a beginning. */
  private static String mistyped(String text, Random random) {
    StringBuilder typed = new StringBuilder(text);
    for (int edit = random.nextInt(3); edit > 0 && typed.length() > 2; edit--) {
      int at = random.nextInt(typed.length());
      switch (random.nextInt(3)) {
        case 0 -> typed.deleteCharAt(at);
        case 1 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
        default -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
      }
    }
    boolean cut = random.nextInt(3) == 0;
    return cut ? typed.substring(0, typed.length() * 2 / 3) : typed.toString();
  }
}
