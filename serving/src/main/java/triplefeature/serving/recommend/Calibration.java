package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Re-ranks scored films so that a list follows the basket: each of its genres and each of its films
 * gets its share of every {@value #BLOCK} films (calibrated recommendations, Steck 2018). One for a
 * basket.
 *
 * <p>Films are chosen one at a time. With s(j) the score over the best one, the next is that with
 * the largest
 *
 * <pre>
 * s(j) + weight (sum over genres g of j of rare(g) min(1 / |genres of j|, what g still lacks)
 *                + FILMS * sum over films b of the basket of min(share of b in j, what b still lacks))
 * rare(g) = 1 + RARENESS ln(share of g in the basket / share of g in all likes), cut to LEAST..MOST
 * </pre>
 *
 * where a genre lacks, in films, its share of the basket less what the films chosen give it, and a
 * film of the basket likewise with what it adds to their scores. A genre that few people ask for
 * counts more: three documentaries mean documentaries more than three dramas mean drama. Within a
 * block the films then stand by their score: which ten are shown follows the basket, which comes
 * first what people like. Only genres that hardly anybody asks for but this basket add to it, so
 * that three documentaries are not answered with a hit first.
 */
final class Calibration {
  /** Films that follow the basket together: what a page shows at first. */
  static final int BLOCK = 10;

  private static final double RARENESS = 0.5;
  private static final double LEAST = 0.2;

  /** From here on a genre says what comes first: one with 2.7 times its usual share or more. */
  private static final double LEADS = 1.5;

  private static final double MOST = 3;

  /** What the films of the basket count against its genres. */
  private static final double FILMS = 0.5;

  /** Above what rounding can add to a gain. */
  private static final double MARGIN = 1e-9;

  private final GenreShares genres;
  private final double weight;
  private final double[] wanted;
  private final double[] rare;
  private final int films;

  /** What a film can gain at most, times the weight. */
  private final double most;

  Calibration(GenreShares genres, Basket basket, double weight) {
    this.genres = genres;
    this.weight = weight;
    this.wanted = genres.of(basket.movies().stream().mapToInt(Integer::intValue).toArray());
    this.films = basket.size();
    this.rare = new double[wanted.length];
    for (int genre = 0; genre < rare.length; genre++) {
      if (wanted[genre] > 0) {
        double lift = wanted[genre] / Math.max(GenreShares.RAREST, genres.liked()[genre]);
        rare[genre] = Math.max(LEAST, Math.min(MOST, 1 + RARENESS * Math.log(lift)));
      }
    }
    this.most = weight * (Arrays.stream(rare).max().orElse(0) + FILMS + MARGIN);
  }

  /**
   * @param pool films, the best score first
   * @param scores one for each film of the pool, above 0
   * @param sharesOf for each of some films the part of its score that each film of the basket adds
   * @param limit films to choose
   * @return positions in the pool
   */
  int[] choose(int[] pool, double[] scores, Function<int[], double[][]> sharesOf, int limit) {
    int[] chosen = new int[Math.min(limit, pool.length)];
    double[][] shares = sharesOf.apply(Arrays.copyOf(pool, reach(scores, chosen.length)));
    boolean[] used = new boolean[pool.length];
    for (int from = 0; from < chosen.length; from += BLOCK) {
      Block block = new Block(pool, scores, shares, used);
      List<Integer> positions = new ArrayList<>();
      // A whole block even where fewer are asked for: a shorter list is the longer one's beginning.
      for (int i = 0; i < BLOCK && from + i < pool.length; i++) {
        positions.add(block.next());
      }
      positions.sort(
          Comparator.<Integer>comparingDouble(position -> -block.standing(position))
              .thenComparing(Comparator.naturalOrder()));
      for (int i = 0; i < positions.size() && from + i < chosen.length; i++) {
        chosen[from + i] = positions.get(i);
      }
    }
    return chosen;
  }

  /**
   * How many films can be looked at: of the first ones, as many as blocks take, one is always left,
   * and none is chosen that scores too little to be better than it.
   */
  private int reach(double[] scores, int limit) {
    int reach = Math.min(scores.length, (limit + BLOCK - 1) / BLOCK * BLOCK);
    double least = reach == 0 ? 0 : scores[reach - 1] / scores[0];
    while (reach < scores.length && scores[reach] / scores[0] + most >= least) {
      reach++;
    }
    return reach;
  }

  /** What is chosen of one block. */
  private final class Block {
    private final int[] pool;
    private final double[] scores;
    private final double[][] shares;
    private final boolean[] used;
    private final double[] genresLack = new double[wanted.length];
    private final double[] filmsLack = new double[films];

    /**
     * What each film gained when it was last looked at: never less than now, as lacks only fall.
     */
    private final double[] gains;

    Block(int[] pool, double[] scores, double[][] shares, boolean[] used) {
      this.pool = pool;
      this.scores = scores;
      this.shares = shares;
      this.used = used;
      Arrays.setAll(genresLack, genre -> BLOCK * wanted[genre]);
      Arrays.fill(filmsLack, (double) BLOCK / films);
      this.gains = new double[pool.length];
      Arrays.fill(gains, Double.MAX_VALUE);
    }

    /** The position of the next film, which is then used; one must be left. */
    int next() {
      int next = -1;
      double best = Double.NEGATIVE_INFINITY;
      for (int position = 0; position < pool.length; position++) {
        double score = scores[position] / scores[0];
        if (score + most < best) {
          break; // Nor can any film after it be better: the pool is in order of score.
        }
        if (used[position] || score + weight * gains[position] <= best) {
          continue;
        }
        gains[position] = gain(position);
        double sum = score + weight * gains[position];
        if (sum > best) {
          best = sum;
          next = position;
        }
      }
      use(next);
      return next;
    }

    private double gain(int position) {
      int[] own = genres.genresOf(pool[position]);
      double gain = 0;
      for (int genre : own) {
        gain += rare[genre] * Math.min(1.0 / own.length, Math.max(0, genresLack[genre]));
      }
      for (int film = 0; film < films; film++) {
        gain += FILMS * Math.min(shares[position][film], Math.max(0, filmsLack[film]));
      }
      return gain;
    }

    /** What a film of the block stands by: its score, and the genres that lead. */
    double standing(int position) {
      int[] own = genres.genresOf(pool[position]);
      double leading = 0;
      for (int genre : own) {
        leading += Math.max(0, rare[genre] - LEADS) * wanted[genre] / own.length;
      }
      return scores[position] / scores[0] + weight * leading;
    }

    private void use(int position) {
      used[position] = true;
      int[] own = genres.genresOf(pool[position]);
      for (int genre : own) {
        genresLack[genre] -= 1.0 / own.length;
      }
      for (int film = 0; film < films; film++) {
        filmsLack[film] -= shares[position][film];
      }
    }
  }
}
