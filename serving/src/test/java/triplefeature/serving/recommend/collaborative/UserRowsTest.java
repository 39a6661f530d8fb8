package triplefeature.serving.recommend.collaborative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.sparse.SparsePattern;

class UserRowsTest {
  /**
   * Around the number of films that two bytes tell apart, and around the number of users who are
   * laid out together. Film f has place films - 1 - f, user u becomes users - 1 - u.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "7, 5",
    "300, 4096",
    "300, 4097",
    "65535, 3",
    "65536, 3",
    "65537, 3",
    "140000, 9"
  })
  void each_user_s_ratings_come_out_as_they_went_in(int films, int users) {
    Random random = new Random(films + users);
    int[][] raters = new int[films][];
    Arrays.setAll(raters, film -> some(users, random));
    SparsePattern pattern = SparsePattern.of(raters);
    byte[] halfStars = new byte[pattern.columns().length];
    IntStream.range(0, halfStars.length)
        .forEach(at -> halfStars[at] = (byte) (6 + random.nextInt(5)));
    double[][] expected = new double[users][films];
    for (int film = 0; film < films; film++) {
      for (int at = pattern.starts()[film]; at < pattern.starts()[film + 1]; at++) {
        expected[users - 1 - pattern.columns()[at]][films - 1 - film] = halfStars[at];
      }
    }
    UserRows rows = rows(pattern, halfStars, users);
    assertEquals(users, rows.users());
    double[] itself = IntStream.range(0, PackedRatings.RATINGS).asDoubleStream().toArray();
    for (int user = 0; user < users; user++) {
      double[] found = new double[films];
      rows.addTo(found, user, itself);
      assertArrayEquals(expected[user], found, "user " + user);
    }
    PackedRatings byMovie = Renumbering.byMovie(pattern, rows, backwards(films));
    for (int film = 0; film < films; film++) {
      int at = byMovie.starts()[film];
      int to = byMovie.starts()[film + 1];
      for (int user = 0; user < users; user++) {
        at = byMovie.seek(at, to, user);
        boolean rated = at < to && PackedRatings.column(byMovie.entries()[at]) == user;
        int found = rated ? PackedRatings.halfStars(byMovie.entries()[at]) : 0;
        assertEquals(expected[user][films - 1 - film], found);
      }
    }
  }

  @Test
  void nobody_and_nothing_are_fine() {
    assertEquals(0, rows(SparsePattern.of(new int[0][]), new byte[0], 0).users());
    assertEquals(2, rows(SparsePattern.of(new int[3][0]), new byte[0], 2).users());
  }

  private static UserRows rows(SparsePattern raters, byte[] halfStars, int users) {
    return new RatingCounts(users, 8, raters, halfStars, backwards(raters.rows()))
        .rows(backwards(users));
  }

  private static int[] backwards(int size) {
    return IntStream.range(0, size).map(number -> size - 1 - number).toArray();
  }

  /** Few of many users, each once, in ascending order. */
  private static int[] some(int users, Random random) {
    TreeSet<Integer> some = new TreeSet<>();
    for (int i = 0; i < 3; i++) {
      some.add(random.nextInt(users));
    }
    return some.stream().mapToInt(Integer::intValue).toArray();
  }
}
