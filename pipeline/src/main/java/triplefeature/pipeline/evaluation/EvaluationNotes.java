package triplefeature.pipeline.evaluation;

import java.util.List;
import triplefeature.serving.text.English;

/** How the figures came about and what they do not say, for people. */
final class EvaluationNotes {
  private EvaluationNotes() {}

  /**
   * Why there are no figures.
   *
   * @param users with enough likes to be tested
   */
  static String tooFew(int users) {
    return English.format(
        "Not evaluated: %s at least %s likes, and fewer than %s such users give no figure worth printing.",
        users == 0 ? "no user has" : users == 1 ? "only one user has" : users + " users have",
        HeldOutBasket.FEWEST_LIKES,
        EvaluationSettings.FEWEST_USERS);
  }

  /** How the users were split. */
  static String protocol(int splits) {
    return (splits == 1
            ? "80 % of the users train, 10 % choose settings, 10 % test."
            : "Five folds by user: each user with enough likes tests once, while one other fold"
                + " chooses settings and three train.")
        + " Three baskets of three likes are drawn from each test user with at least "
        + HeldOutBasket.FEWEST_LIKES
        + " likes; the other likes are the targets, and the whole catalogue less the basket is"
        + " ranked.";
  }

  /**
   * @param later whether users who came later were tested
   */
  static List<String> of(boolean later) {
    return List.of(
        "Settings and the default of the variety dial were chosen on validation users, by the overall"
            + " figure, among settings whose NDCG@10 lies at most "
            + SettingMeans.MOST_NDCG_LOST
            + " below the highest; there were at most "
            + Contender.MOST_SETTINGS
            + " for each method and baseline.",
        "The overall figure is the mean of NDCG@10, NDCG@10 without the "
            + SharedSplit.HEAD
            + " most liked films (at most half of those that anybody likes), and NDCG@10 in which a hit on a film that n people like counts"
            + " (n + 1)^-0.5.",
        "Offline figures on users of this data: a film that a user did not rate counts as wrong,"
            + " although he or she might have liked it.",
        !later
            ? "The ratings have too few later users, or no times, for a split by time."
            : "The split by time learns from users whose last rating lies before the time at which"
                + " four fifths of the users had come, and tests on the users who came later.");
  }
}
