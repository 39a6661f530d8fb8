package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films.Film;

class VarietyRankingTest {
  private static final MovieCatalog CATALOG =
      Films.catalog(
          new Film(2000, 7, 10_000, "Drama"),
          new Film(2000, 7, 9_000, "Drama"),
          new Film(2000, 7, 10, "Drama"),
          new Film(2000, 7, 9_000, "Comedy"));
  private static final double[] SCORES = {1, 0.95, 0.6, 0.8};

  private static int[] ranked(double variety) {
    return new VarietyRanking(CATALOG)
        .select(SCORES, movie -> true, 4, new Variety(variety))
        .movies();
  }

  @Test
  void the_neutral_variety_leaves_the_order_of_the_scores() {
    assertArrayEquals(new int[] {0, 1, 3, 2}, ranked(Variety.NEUTRAL.value()));
  }

  @Test
  void more_variety_brings_up_what_few_know_and_mixes_genres() {
    int[] varied = ranked(1);
    assertEquals(2, varied[0], "the film with 10 votes");
    assertEquals(3, varied[1], "the only comedy");
  }

  @Test
  void less_variety_keeps_what_everybody_knows() {
    assertEquals(2, ranked(0)[3]);
  }

  /** The hundred best are mixed; further ones follow as they score. */
  @Test
  void a_longer_list_begins_as_a_shorter_one_beyond_what_is_mixed_too() {
    Film[] films = new Film[150];
    double[] scores = new double[films.length];
    for (int i = 0; i < films.length; i++) {
      films[i] = new Film(2000, 7, 100, i % 3 == 0 ? "Drama" : "Comedy");
      scores[i] = 200 - i;
    }
    VarietyRanking ranking = new VarietyRanking(Films.catalog(films));
    int[] all = ranking.select(scores, movie -> true, 150, new Variety(1)).movies();
    assertEquals(150, Arrays.stream(all).distinct().count());
    for (int limit : new int[] {1, 10, 99, 100, 101, 140}) {
      assertArrayEquals(
          Arrays.copyOf(all, limit),
          ranking.select(scores, movie -> true, limit, new Variety(1)).movies());
    }
    assertArrayEquals(new int[] {100, 101}, Arrays.copyOfRange(all, 100, 102));
  }

  @Test
  void genre_overlap_is_jaccards() {
    VarietyRanking ranking =
        new VarietyRanking(
            Films.catalog(
                new Film(null, 0, 0, "A", "B"),
                new Film(null, 0, 0, "B", "C"),
                new Film(null, 0, 0)));
    // One of three genres is common.
    assertEquals(1.0 / 3, ranking.genreOverlap(0, 1), 1e-12);
    assertEquals(0, ranking.genreOverlap(0, 2));
    assertTrue(ranking.genreOverlap(0, 0) == 1);
  }
}
