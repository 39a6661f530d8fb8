package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import triplefeature.serving.catalog.MovieCatalog;

/** Turns what each film of a basket added to a score into reasons. */
final class Shares {
  /** A film that added less than this part of the score is not named. */
  private static final double WORTH_NAMING = 0.01;

  private Shares() {}

  /**
   * @param contributions what each film of the basket added, at least 0 and not all 0: see {@link
   *     BasketScores#contributions}
   * @param reason why the film at a position in the basket speaks for it
   * @return the largest share first; the shares add up to 1
   */
  static List<Because> because(
      MovieCatalog catalog, Basket basket, double[] contributions, IntFunction<Reason> reason) {
    double total = Arrays.stream(contributions).sum();
    double named = 0;
    List<Integer> positions = new ArrayList<>();
    for (int position = 0; position < contributions.length; position++) {
      if (contributions[position] > total * WORTH_NAMING) {
        positions.add(position);
        named += contributions[position];
      }
    }
    positions.sort(Comparator.comparingDouble(position -> -contributions[position]));
    List<Because> reasons = new ArrayList<>();
    for (int position : positions) {
      reasons.add(
          new Because(
              catalog.at(basket.get(position)),
              contributions[position] / named,
              reason.apply(position)));
    }
    return reasons;
  }
}
