package triplefeature.serving.recommend.content;

import java.io.Serializable;
import triplefeature.serving.recommend.TermKind;

/**
 * Hyperparameters of the content score. The defaults find the most similar films for the pairs that
 * are for tuning in {@code data/expectations/similar-pairs.tsv}: what a film is about comes before
 * its era and its fame. The weights count against each other and the base: all of them times ten
 * rank alike.
 *
 * @param votePercentile which percentile of the films' votes earns half of their mean, 0 to 1
 * @param priorPower how much the votes count: the prior is raised to it, 0 for not at all
 * @param genreWeight weight of the genres, at least 0
 * @param textWeight weight of all terms but genres and words of the title, at least 0
 * @param titleWeight weight of the words of the title, at least 0
 * @param eraWeight weight of {@link triplefeature.serving.recommend.Era}, at least 0
 * @param eraYears years at which nearness in time falls to 1/e, above 0
 * @param base added to every likeness, at least 0: how much the votes alone count
 */
public record ContentSettings(
    double votePercentile,
    double priorPower,
    double genreWeight,
    double textWeight,
    double titleWeight,
    double eraWeight,
    double eraYears,
    double base)
    implements Serializable {
  public static final ContentSettings DEFAULTS =
      new ContentSettings(0.95, 0.3, 0.16, 1, 0.24, 0.15, 10, 0.02);

  public ContentSettings {
    if (!(votePercentile >= 0 && votePercentile <= 1)) {
      throw new IllegalArgumentException("votePercentile " + votePercentile + " is outside 0 to 1");
    }
    if (!(priorPower >= 0)) {
      throw new IllegalArgumentException("priorPower " + priorPower + " is below 0");
    }
    if (!(genreWeight >= 0
        && textWeight >= 0
        && titleWeight >= 0
        && eraWeight >= 0
        && eraYears > 0
        && base >= 0)) {
      throw new IllegalArgumentException("weights of the content score must not be negative");
    }
  }

  /** The same likeness, with other weights of what is not likeness: votes, era and base. */
  public ContentSettings with(
      double votePercentile, double priorPower, double eraWeight, double base) {
    return new ContentSettings(
        votePercentile,
        priorPower,
        genreWeight,
        textWeight,
        titleWeight,
        eraWeight,
        eraYears,
        base);
  }

  /** What a term of a kind counts, against its weight within the index. */
  double weight(TermKind kind) {
    if (kind == TermKind.GENRE) {
      return genreWeight;
    }
    return kind == TermKind.TITLE ? titleWeight : textWeight;
  }
}
