package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import triplefeature.serving.catalog.Movie;

/** Users of two tastes over a small catalogue: comedies for the even, dramas for the odd ones. */
public final class TinyCommunity {
  static final int FILMS = 60;
  static final int LIKE = 8;

  private TinyCommunity() {}

  /** Every user rates 20 films: 16 of the own taste well, 4 of the other badly. */
  public static EvaluationData of(int users, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[][] stars = new byte[FILMS][users];
    for (int user = 0; user < users; user++) {
      for (int i = 0; i < 16; i++) {
        int own = 2 * random.nextInt(FILMS / 2) + user % 2;
        stars[own][user] = (byte) (LIKE + random.nextInt(3));
      }
      for (int i = 0; i < 4; i++) {
        int other = 2 * random.nextInt(FILMS / 2) + 1 - user % 2;
        stars[other][user] = (byte) (1 + random.nextInt(4));
      }
    }
    return of(stars);
  }

  /**
   * @param stars half stars by film and user, 0 for none
   */
  public static EvaluationData of(byte[][] stars) {
    int users = stars[0].length;
    int[][] usersOf = new int[stars.length][];
    byte[][] halfStarsOf = new byte[stars.length][];
    List<Movie> movies = new ArrayList<>();
    for (int film = 0; film < stars.length; film++) {
      byte[] row = stars[film];
      usersOf[film] =
          java.util.stream.IntStream.range(0, users).filter(user -> row[user] > 0).toArray();
      halfStarsOf[film] = new byte[usersOf[film].length];
      for (int i = 0; i < usersOf[film].length; i++) {
        halfStarsOf[film][i] = row[usersOf[film][i]];
      }
      movies.add(movie(film));
    }
    long[] times = new long[users];
    Arrays.setAll(times, user -> 1_000_000 + user);
    return new EvaluationData(
        movies,
        true,
        LIKE,
        usersOf,
        halfStarsOf,
        times,
        times,
        contents(stars.length),
        clusters(stars.length));
  }

  private static Movie movie(int film) {
    String genre = film % 2 == 0 ? "Comedy" : "Drama";
    return Movie.of(film + 1, "Film " + film, 1990 + film % 20, List.of(genre));
  }

  private static EvaluationData.Contents contents(int films) {
    int[][] indices = new int[films][];
    float[][] values = new float[films][];
    for (int film = 0; film < films; film++) {
      indices[film] = new int[] {film % 2};
      values[film] = new float[] {1};
    }
    return new EvaluationData.Contents(
        indices,
        values,
        new String[] {"genre", "genre"},
        new String[] {"Comedy", "Drama"},
        new float[] {1, 1});
  }

  private static EvaluationData.Clusters clusters(int films) {
    int[] clusterOf = new int[films];
    Arrays.setAll(clusterOf, film -> film % 2);
    return new EvaluationData.Clusters(
        List.of("Comedy", "Drama"),
        clusterOf,
        new float[films],
        new float[][] {{1, 0}, {0, 1}},
        new int[] {films - films / 2, films / 2},
        new String[] {"Comedy", "Drama"});
  }
}
