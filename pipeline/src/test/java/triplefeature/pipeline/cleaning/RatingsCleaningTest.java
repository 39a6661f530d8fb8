package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.Fixture;

/** Ratings reach their film through the links; users lose their ids. */
class RatingsCleaningTest {
  private static final CleanRatings RATINGS = CleanedFixture.moviesDatasetRatings();

  @Test
  void ratings_are_filed_under_the_tmdb_id() {
    Map<Integer, List<Byte>> stars = stars(RATINGS);
    // The thirty films of the three groups, MovieLens 593 (Silence of the Lambs) among them.
    assertEquals(30, stars.size());
    assertTrue(stars.keySet().containsAll(List.of(862, 278, 11, 274)));
    stars.forEach((movieId, each) -> assertEquals(8, each.size(), "film " + movieId));
  }

  @Test
  void of_two_ratings_the_later_counts() {
    // Toy Story, from the group's i = 0, 5, 6, 7, 8, 9: 4, 5, 4.5, 4, 5, 4.5 stars, its first now
    // 2.0; from the next group's i = 0 and 9: 3.5 and 2.
    assertEquals(sorted(4, 10, 9, 8, 10, 9, 7, 4), sorted(stars(RATINGS).get(862)));
  }

  @Test
  void of_two_ratings_in_the_same_second_the_higher_counts() {
    // The Shawshank Redemption, likewise, its first like still 4.0.
    assertEquals(sorted(8, 10, 9, 8, 10, 9, 7, 4), sorted(stars(RATINGS).get(278)));
  }

  @Test
  void two_movielens_ids_of_one_film_are_one_film() {
    assertEquals(sorted(8, 10, 9, 8, 10, 9, 7, 4), sorted(stars(RATINGS).get(11)));
  }

  @Test
  void users_are_numbered_densely_and_ascend_within_a_film() {
    TreeSet<Integer> seen = new TreeSet<>();
    for (Row film : RATINGS.byMovie().collectAsList()) {
      List<Integer> users = film.getList(1);
      assertEquals(List.copyOf(new TreeSet<>(users)), users);
      seen.addAll(users);
    }
    assertEquals(30, RATINGS.users());
    assertEquals(IntStream.range(0, 30).boxed().toList(), List.copyOf(seen));
  }

  @Test
  void the_numbers_tell_nothing_of_the_ids() {
    // Only users 101, 106 to 110, 121 and 130 rated Toy Story; in order of id they would be these.
    assertNotEquals(List.of(0, 5, 6, 7, 8, 9, 20, 29), users(RATINGS).get(862));
  }

  @Test
  void another_seed_numbers_the_users_otherwise() {
    CleanMovies movies = CleanedFixture.moviesDataset();
    Map<Integer, List<Integer>> again =
        users(CleanedFixture.ratings(Fixture.moviesDataset(), movies, Fixture.SEED));
    Map<Integer, List<Integer>> other =
        users(CleanedFixture.ratings(Fixture.moviesDataset(), movies, Fixture.SEED + 1));
    assertEquals(users(RATINGS), again);
    assertNotEquals(again, other);
    assertEquals(again.keySet(), other.keySet());
  }

  /** A note, a line of more fields than univocity takes by itself, two in one, and quoted ones. */
  @Test
  void lines_of_another_number_of_fields_are_dropped_and_counted(@TempDir Path folder) {
    Path data = Fixture.copy(Fixture.movieLens(), folder.resolve("data"));
    Fixture.edit(
        data.resolve("ratings.csv"),
        text ->
            text
                + "# a note\n"
                + "1,1,5.0,1000000000"
                + ",".repeat(600)
                + "\n1,1,5.0,10000000001,1,4.0,1000000001\n"
                + "\"1\",\"1\",\"5,0\",\"1000000000\",\"\"\n"
                + "\"1\",\"1\",\"5,0\"\n");
    CleanRatings ratings = CleanedFixture.ratings(data, CleanedFixture.movieLens(), Fixture.SEED);
    CleaningReport.Ratings report = ratings.report();
    assertEquals(12 + 5, report.read());
    assertEquals(Map.of("tooFewFields", 2L, "tooManyFields", 3L, "repeated", 0L), report.dropped());
    assertEquals(11, report.kept());
    assertEquals(stars(CleanedFixture.movieLensRatings()), stars(ratings));
  }

  @Test
  void movielens_ratings_need_no_links() {
    Map<Integer, List<Byte>> stars = stars(CleanedFixture.movieLensRatings());
    assertEquals(sorted(8, 10), sorted(stars.get(1)));
    assertEquals(sorted(2), sorted(stars.get(40697)));
    assertEquals(8, stars.size());
  }

  private static Map<Integer, List<Integer>> users(CleanRatings ratings) {
    Map<Integer, List<Integer>> users = new TreeMap<>();
    ratings.byMovie().collectAsList().forEach(row -> users.put(row.getInt(0), row.getList(1)));
    return users;
  }

  private static Map<Integer, List<Byte>> stars(CleanRatings ratings) {
    Map<Integer, List<Byte>> stars = new TreeMap<>();
    ratings.byMovie().collectAsList().forEach(row -> stars.put(row.getInt(0), row.getList(2)));
    return stars;
  }

  private static List<Integer> sorted(int... halfStars) {
    return IntStream.of(halfStars).sorted().boxed().toList();
  }

  private static List<Integer> sorted(List<Byte> halfStars) {
    List<Integer> sorted = new ArrayList<>(halfStars.stream().map(Byte::intValue).toList());
    Collections.sort(sorted);
    return sorted;
  }
}
