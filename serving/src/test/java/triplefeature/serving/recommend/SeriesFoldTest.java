package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.SeriesFold.Shown;

/**
 * Films 0 to 3 are the parts of one series, of 1990, 1980, 1985 and 1995, so in order of release 1,
 * 2, 0, 3; films 4 and 5 are of another, 6 to 9 of none.
 */
class SeriesFoldTest {
  private static final int[] YEARS = {1990, 1980, 1985, 1995, 2000, 2001, 2002, 2003, 2004, 2005};
  private static final SeriesFold FOLD = new SeriesFold(catalog());
  private static final IntPredicate ALL = movie -> true;

  private static MovieCatalog catalog() {
    List<Movie> movies = new ArrayList<>();
    for (int i = 0; i < YEARS.length; i++) {
      movies.add(
          Movie.of(i + 1, "Film " + i, YEARS[i], List.of())
              .inSeries(i < 4 ? "Four" : i < 6 ? "Two" : null));
    }
    return new MovieCatalog(movies);
  }

  private static List<Shown> fold(
      Basket basket, IntPredicate allowed, IntPredicate leads, int... ranked) {
    return FOLD
        .fold(
            ranked, basket, movie -> !basket.contains(movie) && allowed.test(movie), scores(leads))
        .stream()
        .map(each -> new Shown(each.movie(), each.movie(), each.behind()))
        .toList();
  }

  /** 1 for what may lead, just too little for others. */
  private static double[] scores(IntPredicate leads) {
    double[] scores = new double[YEARS.length];
    Arrays.setAll(scores, movie -> leads.test(movie) ? 1 : 0.49);
    return scores;
  }

  private static Shown shown(int movie, Integer... behind) {
    return new Shown(movie, movie, Arrays.asList(behind));
  }

  @Test
  void the_first_in_rank_is_shown_and_the_others_fold_behind_it_in_order_of_release() {
    assertEquals(
        List.of(shown(7), shown(3, 1, 2, 0), shown(5, 4)),
        fold(Basket.of(9), ALL, ALL, 7, 3, 0, 5, 1, 4));
  }

  @Test
  void a_film_that_is_not_ranked_folds_as_well() {
    assertEquals(List.of(shown(4, 5)), fold(Basket.of(9), ALL, movie -> false, 4));
  }

  @Test
  void the_part_after_the_latest_one_of_the_basket_leads() {
    // 2 of 1985 came out next after 1 of 1980, whatever is ranked before it.
    assertEquals(List.of(shown(2, 0, 3)), fold(Basket.of(1), ALL, ALL, 3, 0, 2));
    // After 1 and 0 of 1980 and 1990 that is 3 of 1995, not 2 of 1985.
    assertEquals(List.of(shown(3, 2)), fold(Basket.of(0, 1), ALL, ALL, 2, 3));
  }

  @Test
  void after_the_last_part_the_first_in_rank_leads() {
    assertEquals(List.of(shown(2, 1, 0)), fold(Basket.of(3), ALL, ALL, 2, 1, 0));
  }

  @Test
  void
      a_next_part_that_scores_less_than_half_or_does_not_pass_leaves_the_lead_to_the_first_in_rank() {
    assertEquals(List.of(shown(3, 2, 0)), fold(Basket.of(1), ALL, movie -> movie != 2, 3, 0));
    assertEquals(List.of(shown(3, 0)), fold(Basket.of(1), movie -> movie != 2, ALL, 3, 0));
  }

  @Test
  void what_does_not_pass_and_what_the_basket_holds_does_not_fold() {
    assertEquals(
        List.of(shown(0, 2)),
        fold(Basket.of(3), movie -> movie != 1, ALL, 0, 2),
        "1 does not pass, 3 is in the basket");
  }

  @Test
  void a_leading_part_stands_where_the_first_of_its_series_ranked() {
    List<Shown> shown = FOLD.fold(new int[] {6, 3, 7, 2}, Basket.of(1), ALL, scores(ALL));
    assertEquals(List.of(6, 2, 7), shown.stream().map(Shown::movie).toList());
    assertEquals(List.of(6, 3, 7), shown.stream().map(Shown::ranked).toList());
  }

  @Test
  void a_part_without_a_year_comes_last() {
    MovieCatalog catalog =
        new MovieCatalog(
            List.of(
                Movie.of(1, "Undated", null, List.of()).inSeries("Three"),
                Movie.of(2, "Late", 2000, List.of()).inSeries("Three"),
                Movie.of(3, "Early", 1990, List.of()).inSeries("Three")));
    assertEquals(
        List.of(shown(1, 2, 0)),
        new SeriesFold(catalog).fold(new int[] {1, 0, 2}, Basket.of(2), ALL, new double[3]));
  }
}
