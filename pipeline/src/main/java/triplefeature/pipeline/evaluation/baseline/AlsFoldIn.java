package triplefeature.pipeline.evaluation.baseline;

import java.util.List;
import org.apache.spark.ml.recommendation.ALS;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.evaluation.Contender;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.pipeline.evaluation.TrainingLikes;

/**
 * MLlib's ALS on implicit feedback (Hu, Koren and Volinsky 2008). A basket is folded in: the user
 * factor that the basket alone would have had, against the item factors of the training users.
 *
 * @param factors by split and setting: for each film its factors, null for films without a like
 */
record AlsFoldIn(float[][][] @Nullable [] factors) implements Contender {
  private static final long serialVersionUID = 1L;
  private static final int RANK = 16;
  private static final int ITERATIONS = 10;
  private static final double[] REGULARIZATIONS = {0.02, 0.1};
  private static final double[] ALPHAS = {1, 5, 20};

  /** Not yet {@link #prepared}. */
  AlsFoldIn() {
    this(new float[0][][][]);
  }

  @Override
  public String id() {
    return "als";
  }

  @Override
  public String label() {
    return "MLlib ALS with fold-in";
  }

  @Override
  public int settings() {
    return REGULARIZATIONS.length * ALPHAS.length;
  }

  @Override
  public String describe(int setting) {
    return "rank "
        + RANK
        + ", lambda "
        + REGULARIZATIONS[setting / ALPHAS.length]
        + ", alpha "
        + ALPHAS[setting % ALPHAS.length];
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
            .setRegParam(REGULARIZATIONS[setting / ALPHAS.length])
            .setAlpha(ALPHAS[setting % ALPHAS.length])
            .setNumBlocks(2)
            .setSeed(seed)
            .fit(likes)
            .itemFactors();
    float[] @Nullable [] factors = new float[movies][];
    for (Row row : items.collectAsList()) {
      List<Float> values = row.getList(1);
      factors[row.getInt(0)] = new float[RANK];
      for (int i = 0; i < RANK; i++) {
        factors[row.getInt(0)][i] = values.get(i);
      }
    }
    return factors;
  }

  @Override
  public Fitted fit(TrainingData training) {
    return setting -> {
      float[] @Nullable [] items = factors[training.number()][setting];
      double[][] gram = new double[RANK][RANK];
      for (float @Nullable [] item : items) {
        addOuter(item, 1, gram);
      }
      double alpha = ALPHAS[setting % ALPHAS.length];
      double lambda = REGULARIZATIONS[setting / ALPHAS.length];
      return basket -> {
        double[][] matrix = new double[RANK][];
        java.util.Arrays.setAll(matrix, row -> gram[row].clone());
        double[] right = new double[RANK];
        for (int input : basket.movies()) {
          addOuter(items[input], alpha, matrix);
          for (int i = 0; items[input] != null && i < RANK; i++) {
            right[i] += (1 + alpha) * items[input][i];
          }
        }
        for (int i = 0; i < RANK; i++) {
          matrix[i][i] += lambda * basket.size();
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
