package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.catalog.Movie;

/**
 * Film 0 is the basket. Films 1 to 150 score best and are the parts of one series, as are films 151
 * and 152 of another; films 153 to 199 are of none. The content method knows the films to 159 only.
 */
class FoldedProgrammeTest {
  private static final int SIZE = 200;
  private static final int KNOWN = 160;
  private static final ScoredProgramme PROGRAMME = programme();

  private static ScoredProgramme programme() {
    List<Movie> movies = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      String series = i == 0 || i > 152 ? null : i < 151 ? "Long" : "Short";
      movies.add(
          Movie.of(i + 1, "Film " + i, 1800 + i, List.of(i % 2 == 0 ? "Even" : "Odd"))
              .withVotes(7, 1000 - i, 1000 - i)
              .inSeries(series));
    }
    return new ScoredProgramme(
        movies, (method, movie) -> method == Method.CONTENT && movie >= KNOWN ? 0 : SIZE - movie);
  }

  private static Recommendations ask(int limit, Filters filters, double variety, boolean fold) {
    return PROGRAMME.ask(
        new Request(
            Basket.of(0),
            Method.CONTENT,
            limit,
            Sort.RELEVANCE,
            filters,
            new Variety(variety),
            Audience.AUTOMATIC,
            fold));
  }

  private static List<Integer> films(Recommendations answer) {
    return answer.movies().stream().map(each -> each.movie().movieId() - 1).toList();
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void however_many_fold_the_list_is_as_long_as_asked_for() {
    Recommendations answer = ask(5, Filters.NONE, 0.25, true);
    assertEquals(List.of(1, 151, 153, 154, 155), films(answer));
    assertEquals(
        numbers(2, 151),
        answer.movies().get(0).series().stream().map(movie -> movie.movieId() - 1).toList());
    assertEquals(1, answer.movies().get(1).series().size());
    assertEquals(List.of(), answer.movies().get(2).series());
    assertEquals(List.of(), answer.notes());
  }

  /**
   * Of the 160 films that the method knows it shows 2 of series and 7 others: the rest is filled.
   */
  @Test
  void a_method_that_fills_up_shows_no_second_film_of_a_series() {
    Recommendations answer = ask(100, Filters.NONE, 0.25, true);
    List<Integer> expected = new ArrayList<>(List.of(1, 151));
    expected.addAll(numbers(153, SIZE));
    assertEquals(expected, films(answer));
    assertEquals(List.of(new Note.FilledUp(Method.CONTENT, 9, Method.CLUSTER)), answer.notes());
  }

  @Test
  void without_folding_every_film_has_a_row_and_none_is_folded() {
    Recommendations answer = ask(100, Filters.NONE, 0.25, false);
    assertEquals(numbers(1, 101), films(answer));
    assertTrue(answer.movies().stream().allMatch(each -> each.series().isEmpty()));
  }

  @Test
  void filters_hold_for_what_is_folded() {
    Filters odd = new Filters(Set.of("Odd"), Set.of(), null, 1807, null, Set.of(4));
    Recommendation first = ask(5, odd, 0.25, true).movies().get(0);
    // Odd films to 7, without film 3, whose id is 4.
    assertEquals("Film 1", first.movie().title());
    assertEquals(List.of("Film 5", "Film 7"), first.series().stream().map(Movie::title).toList());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.25, 0.6, 1})
  void a_longer_list_begins_as_a_shorter_one(double variety) {
    List<Recommendation> long_ = ask(100, Filters.NONE, variety, true).movies();
    for (int limit : new int[] {1, 10, 30}) {
      assertEquals(
          long_.subList(0, limit), ask(limit, Filters.NONE, variety, true).movies(), "" + limit);
    }
  }

  @Test
  void newest_first_orders_the_films_shown_and_leaves_the_series_as_it_came_out() {
    Recommendations answer =
        PROGRAMME.ask(
            new Request(
                Basket.of(0), Method.CONTENT, 3, Sort.NEWEST, Filters.NONE, Variety.NEUTRAL));
    assertEquals(List.of(153, 151, 1), films(answer));
    assertEquals("Film 2", answer.movies().get(2).series().get(0).title());
  }
}
