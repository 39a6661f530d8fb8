package triplefeature.pipeline.evaluation.baseline;

import org.apache.spark.ml.recommendation.ALS;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.evaluation.Contender;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.pipeline.evaluation.TrainingLikes;
import triplefeature.serving.artifact.Rows;

/**
 * MLlib's ALS on implicit feedback (Hu, Koren and Volinsky 2008). A basket is folded in: the user
 * factor that the basket alone would have had, against the item factors of the training users.
 */
final class AlsFoldIn extends Baseline {
  private static final long serialVersionUID = 1L;
  private static final int RANK = 16;
  private static final int ITERATIONS = 10;
  private static final Grid GRID =
      Grid.of("rank " + RANK + ", lambda", 0.02, 0.1).by("alpha", 1, 5, 20);

  /** By split and setting: for each film its factors, null for films without a like. */
  private final float[][][] @Nullable [] factors;

  /** Not yet {@link #prepared}. */
  AlsFoldIn() {
    this(new float[0][][][]);
  }

  private AlsFoldIn(float[][][] @Nullable [] factors) {
    super("als", "MLlib ALS with fold-in", GRID);
    this.factors = factors;
  }

  @Override
  public Contender prepared(TrainingLikes likes, long seed) {
    float[][][] @Nullable [] all = new float[likes.splits()][settings()][][];
    for (int split = 0; split < all.length; split++) {
      Dataset<Row> rows = likes.of(split).cache();
      for (int setting = 0; setting < settings(); setting++) {
        all[split][setting] = factors(rows, likes.movies(), setting, seed);
      }
      rows.unpersist();
    }
    return new AlsFoldIn(all);
  }

  private static float[] @Nullable [] factors(
      Dataset<Row> likes, int movies, int setting, long seed) {
    Dataset<Row> items =
        new ALS()
            .setImplicitPrefs(true)
            .setRank(RANK)
            .setMaxIter(ITERATIONS)
            .setRegParam(GRID.first(setting))
            .setAlpha(GRID.second(setting))
            .setNumBlocks(2)
            .setSeed(seed)
            .fit(likes)
            .itemFactors();
    float[] @Nullable [] factors = new float[movies][];
    for (Row row : items.collectAsList()) {
      factors[row.getInt(0)] = Rows.floats(row.getList(1));
    }
    return factors;
  }

  @Override
  Scorer.BySetting scorers(TrainingData training) {
    return setting -> {
      float[] @Nullable [] items = factors[training.number()][setting];
      double[][] gram = new double[RANK][RANK];
      for (float @Nullable [] item : items) {
        addOuter(item, 1, gram);
      }
      double alpha = GRID.second(setting);
      double lambda = GRID.first(setting);
      return findings -> {
        double[][] matrix = new double[RANK][];
        java.util.Arrays.setAll(matrix, row -> gram[row].clone());
        double[] right = new double[RANK];
        for (int input : findings.basket().movies()) {
          addOuter(items[input], alpha, matrix);
          for (int i = 0; items[input] != null && i < RANK; i++) {
            right[i] += (1 + alpha) * items[input][i];
          }
        }
        for (int i = 0; i < RANK; i++) {
          matrix[i][i] += lambda * findings.basket().size();
        }
        return products(items, new SymmetricSolver(matrix).solve(right));
      };
    };
  }

  private static void addOuter(float @Nullable [] item, double weight, double[][] sum) {
    for (int i = 0; item != null && i < RANK; i++) {
      for (int j = 0; j < RANK; j++) {
        sum[i][j] += weight * item[i] * item[j];
      }
    }
  }

  private static double[] products(float[] @Nullable [] items, double[] user) {
    double[] scores = new double[items.length];
    for (int movie = 0; movie < scores.length; movie++) {
      for (int i = 0; items[movie] != null && i < RANK; i++) {
        scores[movie] += items[movie][i] * user[i];
      }
    }
    return scores;
  }
}
