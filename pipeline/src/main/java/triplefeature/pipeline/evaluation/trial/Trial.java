package triplefeature.pipeline.evaluation.trial;

import java.util.List;

/** Ways to answer the same question, for the same held-out users. */
interface Trial {
  String title();

  /** Names of the figures; the first is what a way is chosen by, the higher the better. */
  List<String> figures();

  /** Ways that the others are compared with; of those the first is today's. */
  List<String> usual();

  /**
   * Judges every way.
   *
   * @param user a held-out user of the fold
   * @param round numbers what is drawn for the same user
   * @param tally takes the figures
   */
  void judge(Fold fold, int user, int round, Tally tally);
}
