package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.function.IntPredicate;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Findings;

/** A method or baseline under test, with the settings that may be chosen on validation users. */
public interface Contender extends Serializable {
  /** No contender has more settings, so that all have the same budget. */
  int MOST_SETTINGS = 24;

  /** In {@code evaluation.json}; as in the API for the product's methods. */
  String id();

  /** For people. */
  String label();

  /** Number of settings to choose from, 1 to {@link #MOST_SETTINGS}. */
  int settings();

  /** A setting for people; empty where there is nothing to set. */
  String describe(int setting);

  /** Learns beforehand what needs Apache Spark's own learners; most have nothing of the kind. */
  default Contender prepared(TrainingLikes likes, long seed) {
    return this;
  }

  /** Whether what its settings learn is too much to be held for several of them at once. */
  default boolean learnsMuch() {
    return false;
  }

  /**
   * Learns what all settings share. Called once on each executor for each split, like {@link
   * Fitted#with} for each setting; what comes of both is used by many threads.
   */
  Fitted fit(TrainingData training);

  /** What was learned. */
  interface Fitted {
    Ranker with(int setting);
  }

  /** Ranks the catalogue for baskets. */
  interface Ranker {
    /**
     * Does what all lists for a basket share, such as its scores: once, for that is the slow part.
     *
     * @param findings what others found of the basket, which outlive the lists
     */
    Lists of(Findings findings);

    /** One list, as {@link Lists#best} has it. */
    default int[] rank(Basket basket, IntPredicate allowed, int limit) {
      return of(new Findings(basket)).best(allowed, limit);
    }
  }

  /** The lists for one basket. */
  interface Lists {
    /**
     * @param allowed which films may be chosen
     * @param limit at least 1
     * @return at most {@code limit} films, the best first
     */
    int[] best(IntPredicate allowed, int limit);
  }
}
