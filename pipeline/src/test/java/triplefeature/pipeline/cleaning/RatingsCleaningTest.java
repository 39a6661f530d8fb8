package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.pipeline.support.Fixture;

/** Ratings reach their film through the links; users lose their ids. */
@Tag("spark")
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
    for (FilmRatings film : RATINGS.byMovie().collect()) {
      List<Integer> users = users(film);
      assertEquals(List.copyOf(new TreeSet<>(users)), users);
      seen.addAll(users);
    }
    assertEquals(30, RATINGS.users());
    assertEquals(IntStream.range(0, 30).boxed().toList(), List.copyOf(seen));
  }

  @Test
  void each_user_keeps_his_or_her_own_ratings() {
    Map<Integer, Map<Integer, Integer>> found = new TreeMap<>();
    for (FilmRatings film : CleanedFixture.movieLensRatings().byMovie().collect()) {
      for (int i = 0; i < film.users().length; i++) {
        found
            .computeIfAbsent(film.users()[i], user -> new TreeMap<>())
            .put(film.movieId(), (int) film.halfStars()[i]);
      }
    }
    // The four users of the file, in half stars; film 999 does not exist.
    assertEquals(
        Set.of(
            Map.of(1, 8, 2571, 10, 6, 7),
            Map.of(1, 10, 2571, 9, 4973, 4),
            Map.of(293, 8, 6, 9, 27773, 10),
            Map.of(40697, 2, 5618, 8)),
        Set.copyOf(found.values()));
  }

  /**
   * 200 users rate one film each, so that a film tells its user. Of a random order of n = 200, half
   * of the n (n - 1) / 2 = 19,900 pairs stand the wrong way round, 9,950, with a standard deviation
   * of sqrt(n (n - 1) (2 n + 5) / 72) = 473; about 2 of the 199 neighbours stay neighbours, about 1
   * stands where another random order has it, and of each 40 ids with one remainder by 5 about 8
   * get numbers with any one remainder (standard deviation 2.3): by these the users are split.
   */
  @Test
  void the_numbers_follow_a_random_order_that_tells_nothing_of_the_ids(@TempDir Path folder)
      throws IOException {
    int[] order = numbersOfUsers(folder.resolve("data"), Fixture.SEED);
    int n = order.length;
    int inversions = 0;
    int neighbours = 0;
    int[][] remainders = new int[5][5];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        inversions += order[i] > order[j] ? 1 : 0;
      }
      neighbours += i > 0 && Math.abs(order[i] - order[i - 1]) == 1 ? 1 : 0;
      remainders[i % 5][order[i] % 5]++;
    }
    assertEquals(9_950, inversions, 4 * 473);
    assertTrue(neighbours <= 10, neighbours + " neighbours");
    for (int[] row : remainders) {
      for (int count : row) {
        assertEquals(8, count, 8, "of the same remainder");
      }
    }
    assertArrayEquals(order, numbersOfUsers(folder.resolve("again"), Fixture.SEED));
    int[] other = numbersOfUsers(folder.resolve("other"), Fixture.SEED + 1);
    long same = IntStream.range(0, n).filter(user -> order[user] == other[user]).count();
    assertTrue(same <= 8, same + " users have their number with another seed too");
  }

  /** The number of each of 200 users, by id. */
  private static int[] numbersOfUsers(Path data, long seed) throws IOException {
    StringBuilder films = new StringBuilder("movieId,title,genres\n");
    StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 0; user < 200; user++) {
      films.append(user + 1).append(",Film ").append(user).append(" (2000),Drama\n");
      ratings.append(1_000 + 7 * user).append(',').append(user + 1).append(",4.0,1000000000\n");
    }
    Files.createDirectories(data);
    Files.writeString(data.resolve("movies.csv"), films);
    Files.writeString(data.resolve("ratings.csv"), ratings);
    CleanRatings cleaned = CleanedFixture.ratings(data, CleanedFixture.movies(data), seed);
    Map<Integer, List<Integer>> users = users(cleaned);
    return IntStream.range(0, 200).map(user -> users.get(user + 1).get(0)).toArray();
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
    ratings.byMovie().collect().forEach(film -> users.put(film.movieId(), users(film)));
    return users;
  }

  private static List<Integer> users(FilmRatings film) {
    return IntStream.of(film.users()).boxed().toList();
  }

  private static Map<Integer, List<Byte>> stars(CleanRatings ratings) {
    Map<Integer, List<Byte>> stars = new TreeMap<>();
    for (FilmRatings film : ratings.byMovie().collect()) {
      List<Byte> each = new ArrayList<>();
      for (byte halfStars : film.halfStars()) {
        each.add(halfStars);
      }
      stars.put(film.movieId(), each);
    }
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
