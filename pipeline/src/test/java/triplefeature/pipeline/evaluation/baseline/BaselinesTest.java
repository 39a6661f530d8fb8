package triplefeature.pipeline.evaluation.baseline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.Contender;
import triplefeature.pipeline.evaluation.EvaluationSamples;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Findings;

/**
 * Four training users and four films; everybody trains:
 *
 * <pre>
 *        film 0  film 1  film 2  film 3
 * user 0   x       x
 * user 1   x       x       x
 * user 2   x               x
 * user 3                           x
 * </pre>
 */
class BaselinesTest {
  private static final double EXACT = 1e-12;
  private static final int[][] LIKERS = {{0, 1, 2}, {0, 1}, {1, 2}, {3}};
  private static final TrainingData DATA = EvaluationSamples.everybodyTrains(LIKERS, 4);
  private static final Basket FIRST = Basket.of(0);

  private static double[] scores(Baseline baseline, int setting) {
    return baseline.scorers(DATA).apply(setting).score(FIRST);
  }

  @Test
  void popularity_counts_likes() {
    assertArrayEquals(new double[] {3, 2, 2, 1}, scores(new Popularity(), 0), EXACT);
  }

  @Test
  void a_list_is_what_scores_best_of_what_is_allowed() {
    Contender.Lists lists = new Popularity().fit(DATA).with(0).of(new Findings(FIRST));
    // Scores 3, 2, 2, 1; equals by the lower number.
    assertArrayEquals(new int[] {1, 2, 3}, lists.best(movie -> movie != 0, 4));
    assertArrayEquals(new int[] {2}, lists.best(movie -> movie > 1, 1));
  }

  @Test
  void the_originals_ratio_divides_shares() {
    // Of film 0's three likers two like film 1, of everybody two of four: (2/3) / (2/4) = 4/3.
    // Film 0 itself: (3/3) / (3/4) = 4/3.
    assertArrayEquals(
        new double[] {4.0 / 3, 4.0 / 3, 4.0 / 3, 0}, scores(new OriginalRatio(), 0), EXACT);
  }

  @Test
  void item_cosine_is_shrunk_by_common_likers() {
    Baseline cosine = new ItemCosine();
    for (int setting = 0; setting < cosine.settings(); setting++) {
      if (cosine.describe(setting).equals("a 0.5, s 10.0")) {
        // 2 / sqrt(3 * 2) * 2 / (2 + 10)
        assertEquals(2 / Math.sqrt(6) * 2 / 12, scores(cosine, setting)[1], EXACT);
        return;
      }
    }
    throw new AssertionError("no setting with a 0.5 and s 10");
  }

  @Test
  void rp3beta_walks_three_steps() {
    Baseline walk = new Rp3Beta();
    for (int setting = 0; setting < walk.settings(); setting++) {
      if (walk.describe(setting).equals("alpha 1.0, beta 0.0")) {
        // From film 0 to a liker: 1/3 each; on to film 1 from user 0 (2 likes) and user 1 (3):
        // 1/3 * (1/2 + 1/3).
        assertEquals((0.5 + 1.0 / 3) / 3, scores(walk, setting)[1], EXACT);
        return;
      }
    }
    throw new AssertionError("no setting with alpha 1 and beta 0");
  }

  @Test
  void ease_in_user_space_is_the_closed_form_in_item_space() {
    double lambda = 50;
    double[][] gram = new double[4][4];
    for (int a = 0; a < 4; a++) {
      for (int b = 0; b < 4; b++) {
        for (int left : LIKERS[a]) {
          for (int right : LIKERS[b]) {
            gram[a][b] += left == right ? 1 : 0;
          }
        }
      }
      gram[a][a] += lambda;
    }
    double[][] p = new SymmetricSolver(gram).inverse();
    double[] found = scores(new Ease(), 0);
    for (int movie = 1; movie < 4; movie++) {
      assertEquals(-p[0][movie] / p[movie][movie], found[movie], 1e-9);
    }
  }

  @Test
  void a_solution_solves_its_equations() {
    double[] x =
        new SymmetricSolver(new double[][] {{4, 0, 0}, {2, 5, 0}, {1, 3, 6}})
            .solve(new double[] {11, 21, 25});
    // The lower triangle of {{4,2,1},{2,5,3},{1,3,6}} and x = (1, 2, 3): 4+4+3, 2+10+9, 1+6+18.
    assertArrayEquals(new double[] {1, 2, 3}, x, 1e-9);
    assertThrows(IllegalArgumentException.class, () -> new SymmetricSolver(new double[][] {{-1}}));
  }

  @Test
  void no_baseline_has_more_settings_than_a_method() {
    for (Contender contender : Baselines.ALL.contenders()) {
      assertTrue(contender.settings() <= Contender.MOST_SETTINGS, contender.id());
    }
  }
}
