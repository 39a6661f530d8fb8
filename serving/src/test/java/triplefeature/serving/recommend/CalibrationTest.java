package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films.Film;

/** Films of random genres, scores and shares; the first three are the basket. */
class CalibrationTest {
  private static final List<String> GENRES = List.of("A", "B", "C", "D", "E", "F");
  private static final int FILMS = 120;
  private static final double WEIGHT = 0.12;

  private final Random random = new Random(11);

  /** The formula as the class has it, of every film that is left, in every step. */
  @Test
  void only_films_that_cannot_be_chosen_are_not_looked_at() {
    int asked = 0;
    int all = 0;
    for (int round = 0; round < 200; round++) {
      MovieCatalog catalog = catalog();
      GenreShares genres = new GenreShares(catalog);
      Basket basket = Basket.of(0, 1, 2);
      int[] pool = IntStream.range(3, FILMS).toArray();
      double[] scores =
          random.doubles(pool.length).map(score -> -Math.pow(score, 0.2)).sorted().toArray();
      Arrays.setAll(scores, i -> -scores[i]);
      double[][] shares = new double[FILMS][];
      Arrays.setAll(shares, movie -> shares());
      int limit = 1 + random.nextInt(40);
      int[] looked = new int[1];
      int[] chosen =
          new Calibration(genres, basket, WEIGHT)
              .choose(
                  pool,
                  scores,
                  movies -> {
                    looked[0] += movies.length;
                    return Arrays.stream(movies).mapToObj(i -> shares[i]).toArray(double[][]::new);
                  },
                  limit);
      assertArrayEquals(plainly(genres, basket, pool, scores, shares, limit), chosen);
      asked += looked[0];
      all += pool.length;
    }
    assertTrue(asked < all, asked + " of " + all);
  }

  private MovieCatalog catalog() {
    Film[] films = new Film[FILMS];
    for (int i = 0; i < FILMS; i++) {
      List<String> genres = new ArrayList<>(GENRES);
      Collections.shuffle(genres, random);
      films[i] =
          new Film(
              2000,
              7,
              random.nextInt(100),
              genres.subList(0, random.nextInt(4)).toArray(String[]::new));
    }
    return Films.catalog(films);
  }

  private double[] shares() {
    double[] shares = random.doubles(3).map(each -> Math.max(0, each - 0.3)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(each -> sum == 0 ? 0 : each / sum).toArray();
  }

  private static int[] plainly(
      GenreShares genres,
      Basket basket,
      int[] pool,
      double[] scores,
      double[][] shares,
      int limit) {
    double[] wanted = genres.of(basket.movies().stream().mapToInt(each -> each).toArray());
    boolean[] used = new boolean[pool.length];
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < limit) {
      double[] genresLack = Arrays.stream(wanted).map(share -> 10 * share).toArray();
      double[] filmsLack = {10.0 / 3, 10.0 / 3, 10.0 / 3};
      List<Integer> block = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        int next = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < pool.length; at++) {
          int[] own = genres.genresOf(pool[at]);
          double gain = 0;
          for (int genre : own) {
            double lift = wanted[genre] / Math.max(0.001, genres.liked()[genre]);
            double rare =
                wanted[genre] == 0 ? 0 : Math.max(0.2, Math.min(3, 1 + 0.5 * Math.log(lift)));
            gain += rare * Math.min(1.0 / own.length, Math.max(0, genresLack[genre]));
          }
          for (int film = 0; film < 3; film++) {
            gain += 0.5 * Math.min(shares[pool[at]][film], Math.max(0, filmsLack[film]));
          }
          double score = scores[at] / scores[0] + WEIGHT * gain;
          if (!used[at] && score > best) {
            best = score;
            next = at;
          }
        }
        used[next] = true;
        block.add(next);
        for (int genre : genres.genresOf(pool[next])) {
          genresLack[genre] -= 1.0 / genres.genresOf(pool[next]).length;
        }
        for (int film = 0; film < 3; film++) {
          filmsLack[film] -= shares[pool[next]][film];
        }
      }
      Comparator<Integer> standing =
          Comparator.comparingDouble(
              at ->
                  -scores[at] / scores[0]
                      - WEIGHT * leading(genres, wanted, genres.genresOf(pool[at])));
      block.stream()
          .sorted(standing.thenComparing(Comparator.naturalOrder()))
          .limit(limit - chosen.size())
          .forEach(chosen::add);
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double leading(GenreShares genres, double[] wanted, int... own) {
    double leading = 0;
    for (int genre : own) {
      double lift = wanted[genre] / Math.max(0.001, genres.liked()[genre]);
      double rare = wanted[genre] == 0 ? 0 : Math.min(3, 1 + 0.5 * Math.log(lift));
      leading += Math.max(0, rare - 1.5) * wanted[genre] / own.length;
    }
    return leading;
  }

  @Test
  void films_of_a_genre_that_hardly_anybody_else_asks_for_lead() {
    assertEquals(List.of(31, 30), firstTwo("Documentary"));
    assertEquals(List.of(30, 31), firstTwo("Drama"));
  }

  /** Of a basket of a genre: 30 is a drama with the best score, 31 a documentary with the next. */
  private static List<Integer> firstTwo(String genre) {
    Film[] films = new Film[60];
    Arrays.fill(films, new Film(2000, 7, 100, "Drama"));
    Arrays.fill(films, 0, 3, new Film(2000, 7, 100, genre));
    films[31] = new Film(2000, 7, 100, "Documentary");
    int[] pool = IntStream.range(30, 42).toArray();
    double[] scores = IntStream.range(0, pool.length).mapToDouble(i -> 1 - 0.1 * i).toArray();
    scores[1] = 0.95;
    int[] chosen =
        new Calibration(new GenreShares(Films.catalog(films)), Basket.of(0, 1, 2), WEIGHT)
            .choose(pool, scores, movies -> new double[movies.length][3], 2);
    return Arrays.stream(chosen).map(at -> pool[at]).boxed().toList();
  }
}
