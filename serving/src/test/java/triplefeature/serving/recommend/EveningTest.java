package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;

/** Which three films make an evening, and in which order. */
class EveningTest {
  private static final Movie LEFT = Movie.of(101, "Left", 1990, List.of());
  private static final Movie RIGHT = Movie.of(102, "Right", 1990, List.of());

  /** A film of a list, of which so much comes from the left film of the basket. */
  private static Recommendation film(
      int rank, double score, double left, @Nullable Integer minutes) {
    Movie movie =
        new Movie(
            rank,
            null,
            null,
            "Film " + rank,
            null,
            List.of(),
            null,
            2000,
            minutes,
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            0,
            0,
            null,
            0,
            null,
            false);
    return new Recommendation(
        rank,
        movie,
        score,
        Stream.of(share(LEFT, left), share(RIGHT, 1 - left)).flatMap(Optional::stream).toList());
  }

  /** A film that adds nothing is no reason. */
  private static Optional<Because> share(Movie of, double share) {
    return share == 0
        ? Optional.empty()
        : Optional.of(new Because(of, share, Reason.Bare.FEW_ALSO_LIKED));
  }

  private static List<Integer> ids(Evening evening) {
    return evening.films().stream().map(each -> each.movie().movieId()).toList();
  }

  @Test
  void each_film_of_the_basket_speaks_for_one_and_the_best_is_the_one_to_end_on() {
    // Films 1 to 3 are all of the left film: spread (1 + 0) / 2, score 0.95. With film 4 instead of
    // film 3: spread (1 + 1) / 2 and score 0.9, 0.5 + 0.475 < 1 + 0.45.
    List<Recommendation> list =
        List.of(
            film(1, 1, 1, 150), film(2, 0.95, 1, 90), film(3, 0.9, 1, 100), film(4, 0.75, 0, 80));
    Evening evening = Evening.of(list).orElseThrow();
    assertEquals(List.of(4, 2, 1), ids(evening));
    assertEquals(80 + 90 + 150, evening.minutes());
  }

  @Test
  void what_is_too_long_for_an_evening_gives_way() {
    // All speak alike. Films 1, 2, 3 take 540 minutes, three hours too long: 0.3; with film 4 of
    // 100
    // minutes for film 3 it is 460: 1.67 - 0.17, and the score falls by 0.1 / 3 / 2 = 0.017 only.
    List<Recommendation> list =
        List.of(
            film(1, 1, 0.5, 180),
            film(2, 1, 0.5, 180),
            film(3, 1, 0.5, 180),
            film(4, 0.9, 0.5, 100));
    assertEquals(List.of(4, 2, 1), ids(Evening.of(list).orElseThrow()));
  }

  @Test
  void films_of_unknown_length_make_an_evening_of_unknown_length() {
    List<Recommendation> list =
        List.of(film(1, 1, 0.5, null), film(2, 1, 0.5, 90), film(3, 1, 0.5, 80));
    Evening evening = Evening.of(list).orElseThrow();
    assertNull(evening.minutes());
    assertEquals(List.of(3, 2, 1), ids(evening));
  }

  @Test
  void two_films_are_no_evening_and_only_ten_are_chosen_from() {
    assertTrue(Evening.of(List.of(film(1, 1, 1, 90), film(2, 1, 0, 90))).isEmpty());
    List<Recommendation> list = new ArrayList<>();
    for (int rank = 1; rank <= 11; rank++) {
      list.add(film(rank, 1, rank == 11 ? 0 : 1, 90));
    }
    assertEquals(List.of(2, 3, 1), ids(Evening.of(list).orElseThrow()));
  }
}
