package triplefeature.pipeline.evaluation.trial;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import triplefeature.pipeline.evaluation.HeldOutBasket;
import triplefeature.pipeline.evaluation.RankingMetrics;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.pipeline.evaluation.UserSplit;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Variety;
import triplefeature.serving.recommend.together.TogetherRecommender;
import triplefeature.serving.recommend.together.TogetherSettings;

/**
 * The joint method, learned from the training users of one split with its default settings, and the
 * users that it is asked for.
 *
 * @param users of one role with enough likes; not modified
 * @param parts what the joint method adds up
 */
record Fold(
    HeldOut heldOut,
    MovieCatalog catalog,
    int[] users,
    Recommender joint,
    TogetherRecommender.Parts<Recommender> parts,
    ListRanking ranking,
    long seed) {
  private static final TogetherSettings SETTINGS = TogetherSettings.DEFAULTS;

  static Fold of(
      TrainingData training, UserSplit split, UserSplit.Role role, HeldOut heldOut, long seed) {
    RecommenderParts parts = training.parts();
    return new Fold(
        heldOut,
        training.catalog(),
        IntStream.of(split.users(role))
            .filter(user -> heldOut.likes(user).length >= HeldOutBasket.FEWEST_LIKES)
            .toArray(),
        parts.of(SETTINGS),
        new TogetherRecommender.Parts<>(
            parts.of(SETTINGS.neighborhood()),
            parts.of(SETTINGS.content()),
            parts.of(SETTINGS.cluster())),
        parts.lists(ListRanking.CALIBRATION),
        seed);
  }

  /** For what is drawn for a user in a round. */
  SplittableRandom random(int user, int round) {
    return new SplittableRandom((seed * 1_000_003 + user) * 1_000_003 + round);
  }

  /** Ten films as the server lists them, series not folded. */
  int[] list(BasketScores scored, IntPredicate allowed) {
    return list(scored, allowed, RankingMetrics.CUTOFF);
  }

  /** The same with another number of films. */
  int[] list(BasketScores scored, IntPredicate allowed, int limit) {
    return ranking.select(scored, allowed, limit, Variety.NEUTRAL, false).movies();
  }

  /** The best score of a film that may be listed, or 1 where there is none. */
  static double best(double[] scores, IntPredicate allowed) {
    double best = 0;
    for (int movie = 0; movie < scores.length; movie++) {
      if (scores[movie] > best && allowed.test(movie)) {
        best = scores[movie];
      }
    }
    return best > 0 ? best : 1;
  }

  /** The films that may be listed, ascending. */
  static int[] targets(int[] films, IntPredicate allowed) {
    return Arrays.stream(films).filter(allowed).toArray();
  }
}
