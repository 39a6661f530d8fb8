package triplefeature.pipeline.evaluation.baseline;

import java.util.Comparator;
import java.util.stream.IntStream;
import triplefeature.pipeline.evaluation.TrainingData;

/**
 * EASE (Steck 2019): the linear item-item model with zero diagonal in closed form, {@code B = I - P
 * diag(1 / diag P)} with {@code P = (X'X + lambda I)^-1}.
 *
 * <p>Solved in user space by Woodbury's identity, {@code P = (I - X' M X) / lambda} with {@code M =
 * (lambda I + X X')^-1}, which is exact and needs a matrix of users by users: for a basket with the
 * sum x of its columns of X, {@code score(j) = x_j . M x / (1 - x_j . M x_j)}. Where users are
 * many, the {@value #MOST_USERS} of most likes stand for all.
 */
final class Ease extends Baseline {
  private static final long serialVersionUID = 1L;
  private static final Grid GRID = Grid.of("lambda", 50, 150, 500, 1500, 5000, 15000);
  private static final int MOST_USERS = 3000;

  Ease() {
    super("ease", "EASE", GRID);
  }

  /** A matrix of users by users for each setting. */
  @Override
  public boolean learnsMuch() {
    return true;
  }

  @Override
  Scorer.BySetting scorers(TrainingData training) {
    int[] users =
        IntStream.range(0, training.users())
            .boxed()
            .sorted(Comparator.comparingInt(user -> -training.likesOf(user).length))
            .limit(MOST_USERS)
            .mapToInt(Integer::intValue)
            .toArray();
    int[] numbers = new int[training.users()];
    java.util.Arrays.fill(numbers, -1);
    for (int i = 0; i < users.length; i++) {
      numbers[users[i]] = i;
    }
    int[][] likers = new int[training.movies()][];
    for (int movie = 0; movie < likers.length; movie++) {
      likers[movie] =
          IntStream.of(training.likersOf(movie))
              .map(user -> numbers[user])
              .filter(user -> user >= 0)
              .toArray();
    }
    return setting -> scorer(likers, users.length, GRID.first(setting));
  }

  private static Scorer scorer(int[][] likers, int users, double lambda) {
    double[][] gram = new double[users][users];
    for (int[] column : likers) {
      for (int left : column) {
        for (int right : column) {
          gram[left][right]++;
        }
      }
    }
    for (int user = 0; user < users; user++) {
      gram[user][user] += lambda;
    }
    double[][] inverse = new SymmetricSolver(gram).inverse();
    double[] diagonal = new double[likers.length];
    for (int movie = 0; movie < diagonal.length; movie++) {
      double sum = 0;
      for (int left : likers[movie]) {
        for (int right : likers[movie]) {
          sum += inverse[left][right];
        }
      }
      diagonal[movie] = 1 - sum;
    }
    return findings -> {
      double[] projected = new double[users];
      for (int input : findings.basket().movies()) {
        for (int liker : likers[input]) {
          for (int user = 0; user < users; user++) {
            projected[user] += inverse[liker][user];
          }
        }
      }
      double[] scores = new double[likers.length];
      for (int movie = 0; movie < scores.length; movie++) {
        double sum = 0;
        for (int user : likers[movie]) {
          sum += projected[user];
        }
        scores[movie] = sum / diagonal[movie];
      }
      return scores;
    };
  }
}
