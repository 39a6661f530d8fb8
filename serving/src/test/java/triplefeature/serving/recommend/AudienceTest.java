package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.catalog.Movie;

/**
 * Films 0 and 1 are for a family, as are 4, 6 and 7; 7 is a part of the series of film 3, a
 * thriller. Film 2 is animated and no more, film 5 a family's but a crime's too. Film 8 is for
 * adults only. The earlier, the better; the collaborative method knows films 0 to 4 alone.
 */
class AudienceTest {
  private static final List<Movie> MOVIES =
      List.of(
          film(0, "Family"),
          film(1, "Children", "Animation"),
          film(2, "Animation", "Comedy"),
          film(3, "Thriller").inSeries("Pair"),
          film(4, "Family", "Drama"),
          film(5, "Family", "Crime"),
          film(6, "Animation", "Children"),
          film(7, "Family").inSeries("Pair"),
          adult(8));

  private static final ScoredProgramme PROGRAMME =
      new ScoredProgramme(
          MOVIES, (method, movie) -> method == Method.COLLABORATIVE && movie > 4 ? 0 : 9 - movie);

  private static Movie film(int i, String... genres) {
    return Movie.of(i + 1, "Film " + i, 2000 + i, List.of(genres)).withVotes(7, 100, 10);
  }

  private static Movie adult(int i) {
    Movie plain = film(i, "Drama");
    return new Movie(
        plain.movieId(),
        null,
        null,
        plain.title(),
        null,
        null,
        null,
        null,
        null,
        plain.genres(),
        null,
        null,
        null,
        null,
        null,
        7,
        100,
        null,
        10,
        null,
        true);
  }

  private static Recommendations ask(Basket basket, Filters filters, Audience audience) {
    return PROGRAMME.ask(
        new Request(
            basket,
            Method.COLLABORATIVE,
            10,
            Sort.RELEVANCE,
            filters,
            Variety.NEUTRAL,
            audience,
            true));
  }

  private static Recommendations ask(int... basket) {
    return ask(Basket.of(basket), Filters.NONE, Audience.AUTOMATIC);
  }

  private static List<Integer> films(Recommendations answer) {
    return answer.movies().stream().map(each -> each.movie().movieId() - 1).toList();
  }

  @Test
  void a_familys_basket_is_answered_with_a_familys_films_alone_and_a_note() {
    Recommendations answer = ask(0, 1);
    // One of the method asked for, two of the one that fills up: none of 2, 3, 5 and 8.
    assertEquals(List.of(4, 6, 7), films(answer));
    assertEquals(
        List.of(new Note.FamilyOnly(), new Note.FilledUp(Method.COLLABORATIVE, 1, Method.CONTENT)),
        answer.notes());
  }

  @Test
  void nothing_folds_behind_a_familys_film_that_is_not_for_a_family() {
    assertTrue(ask(0, 1).movies().stream().allMatch(each -> each.series().isEmpty()));
    Recommendations all = ask(Basket.of(0, 1), Filters.NONE, Audience.ANY);
    assertEquals(List.of(MOVIES.get(7)), all.movies().get(1).series());
  }

  @Test
  void whoever_asks_for_all_gets_all() {
    Recommendations answer = ask(Basket.of(0, 1), Filters.NONE, Audience.ANY);
    assertEquals(List.of(2, 3, 4, 5, 6), films(answer));
    assertFalse(answer.notes().contains(new Note.FamilyOnly()));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void one_film_that_is_not_for_a_family_is_enough_for_no_rule(int other) {
    Recommendations answer = ask(0, 1, other);
    assertFalse(answer.notes().contains(new Note.FamilyOnly()));
    assertTrue(films(answer).stream().anyMatch(Set.of(2, 3, 5)::contains));
  }

  @Test
  void a_filter_that_contradicts_leaves_an_empty_list_and_the_note() {
    Filters thrillers = new Filters(Set.of("Thriller"), Set.of(), null, null, null, Set.of());
    Recommendations answer = ask(Basket.of(0, 1), thrillers, Audience.AUTOMATIC);
    assertEquals(List.of(), films(answer));
    assertEquals(List.of(new Note.FamilyOnly()), answer.notes());
  }

  @Test
  void a_film_for_adults_only_is_shown_to_whoever_named_one_and_to_nobody_else() {
    assertFalse(films(ask(3)).contains(8));
    assertFalse(films(ask(Basket.of(3), Filters.NONE, Audience.ANY)).contains(8));
    List<Movie> two = List.of(film(0, "Drama"), adult(1), adult(2));
    ScoredProgramme programme = new ScoredProgramme(two, (method, movie) -> 1);
    assertEquals(List.of(0, 2), films(programme.ask(request(Basket.of(1)))));
    assertEquals(List.of(), films(programme.ask(request(Basket.of(0)))));
  }

  private static Request request(Basket basket) {
    return new Request(basket, Method.CONTENT, 10, Sort.RELEVANCE, Filters.NONE, Variety.NEUTRAL);
  }
}
