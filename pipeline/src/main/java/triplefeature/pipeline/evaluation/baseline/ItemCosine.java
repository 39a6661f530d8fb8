package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.CoLikes;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.serving.recommend.Findings;

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
      double shrinkage = GRID.second(setting);
      return findings -> {
        double[] scores = new double[training.movies()];
        for (int input : findings.basket().movies()) {
          CoLikes liked = Liked.with(input, training, findings);
          double[] cosines =
              findings.once(
                  new Cosines(input, GRID.first(setting)),
                  () -> cosines(liked, own[input], divisors));
          for (int i = 0; i < cosines.length; i++) {
            scores[liked.movies()[i]] += cosines[i] / (liked.counts()[i] + shrinkage);
          }
        }
        return scores;
      };
    };
  }

  /** What the settings of one power have in common: each cosine times the common likers. */
  private record Cosines(int input, double power) implements Findings.Key<double[]> {}

  private static double[] cosines(CoLikes liked, double own, double[] divisors) {
    double[] cosines = new double[liked.movies().length];
    for (int i = 0; i < cosines.length; i++) {
      double c = liked.counts()[i];
      cosines[i] = c / own / divisors[liked.movies()[i]] * c;
    }
    return cosines;
  }
}
