package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.CoLikes;
import triplefeature.pipeline.evaluation.TrainingData;

/**
 * Item-based neighborhood: cosine of the films' likes, {@code c / (n_b^(1 - a) n_j^a)} for c common
 * likers, shrunk by {@code c / (c + s)} (Sarwar et al. 2001; Koren 2008), summed over the basket.
 */
final class ItemCosine extends Baseline {
  private static final long serialVersionUID = 1L;
  private static final Grid GRID =
      Grid.of("a", 0.2, 0.35, 0.5, 0.65).by("s", 0, 5, 10, 20, 50, 150);

  /** Most films have fewer common likers than these with a film, and many have equally few. */
  private static final int FEW = 1 << 10;

  ItemCosine() {
    super("item-cosine", "Item cosine with shrinkage", GRID);
  }

  @Override
  Scorer.BySetting scorers(TrainingData training) {
    return setting -> {
      double[] factors = CoOccurrence.likes(training, -GRID.first(setting));
      double[] own = CoOccurrence.likes(training, 1 - GRID.first(setting));
      double shrinkage = GRID.second(setting);
      return findings -> {
        double[] scores = new double[training.movies()];
        for (int input : findings.basket().movies()) {
          add(Liked.with(input, training, findings), own[input], shrinkage, scores);
        }
        for (int movie = 0; movie < scores.length; movie++) {
          scores[movie] *= factors[movie];
        }
        return scores;
      };
    };
  }

  /** Adds what a film of the basket does, but for what divides it by the likes of the other. */
  private static void add(CoLikes liked, double own, double shrinkage, double[] scores) {
    double[] byCount = new double[FEW];
    for (int count = 1; count < FEW; count++) {
      byCount[count] = shrunk(count, own, shrinkage);
    }
    int[] movies = liked.movies();
    int[] counts = liked.counts();
    for (int i = 0; i < movies.length; i++) {
      int count = counts[i];
      scores[movies[i]] += count < FEW ? byCount[count] : shrunk(count, own, shrinkage);
    }
  }

  private static double shrunk(double count, double own, double shrinkage) {
    return count / own * (count / (count + shrinkage));
  }
}
