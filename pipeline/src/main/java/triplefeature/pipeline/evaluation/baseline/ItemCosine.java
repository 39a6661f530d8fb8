package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/**
 * Item-based neighborhood: cosine of the films' likes, {@code c / (n_b^(1 - a) n_j^a)} for c common
 * likers, shrunk by {@code c / (c + s)} (Sarwar et al. 2001; Koren 2008), summed over the basket.
 */
final class ItemCosine extends Baseline {
  private static final long serialVersionUID = 1L;
  private static final Grid GRID =
      Grid.of("a", 0.2, 0.35, 0.5, 0.65).by("s", 0, 5, 10, 20, 50, 150);

  ItemCosine() {
    super("item-cosine", "Item cosine with shrinkage", GRID);
  }

  @Override
  Scorer.BySetting scorers(TrainingData training) {
    return setting -> {
      double[] divisors = CoOccurrence.likes(training, GRID.first(setting));
      double[] own = CoOccurrence.likes(training, 1 - GRID.first(setting));
      return basket -> {
        double[] scores = new double[training.movies()];
        for (int input : basket.movies()) {
          int[] common = training.coLikes(input);
          for (int movie = 0; movie < scores.length; movie++) {
            double c = common[movie];
            if (c > 0) {
              scores[movie] += c / own[input] / divisors[movie] * c / (c + GRID.second(setting));
            }
          }
        }
        return scores;
      };
    };
  }
}
