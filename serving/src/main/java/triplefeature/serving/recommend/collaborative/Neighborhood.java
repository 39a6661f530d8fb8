package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.recommend.Basket;

/**
 * The users who share most with a basket.
 *
 * @param users as the index numbers them, ascending
 * @param weights w(u) of each, above 0
 * @param parts for each user the part of the overlap that each film of the basket has; they sum to
 *     1
 */
record Neighborhood(int[] users, double[] weights, double[][] parts) {

  /**
   * @param activityPowers see {@link #activityPowers}
   */
  static Neighborhood of(
      Basket basket, RatingsIndex index, NeighborhoodSettings settings, double[] activityPowers) {
    double[] rarities = basket.movies().stream().mapToDouble(each -> rarity(each, index)).toArray();
    double most = Arrays.stream(rarities).sum() * index.mostLevel();
    OverlapPower powers = new OverlapPower(settings.overlapPower(), most);
    int[] users =
        new HeaviestUsers(index, powers, activityPowers)
            .find(basket, rarities, settings.neighbors());
    double[] weights = new double[users.length];
    double[][] parts = new double[users.length][basket.size()];
    for (int position = 0; position < rarities.length; position++) {
      double[] levels = index.levels(users, basket.get(position));
      for (int i = 0; i < users.length; i++) {
        parts[i][position] = rarities[position] * levels[i];
      }
    }
    for (int i = 0; i < users.length; i++) {
      double overlap = 0;
      for (double part : parts[i]) {
        overlap += part;
      }
      for (int position = 0; position < rarities.length; position++) {
        parts[i][position] /= overlap;
      }
      weights[i] = powers.of(overlap) / activityPowers[index.activity(users[i])];
    }
    return new Neighborhood(users, weights, parts);
  }

  /** What w(u) is divided by, for each number of likes that a user can have. */
  static double[] activityPowers(RatingsIndex index, NeighborhoodSettings settings) {
    double[] powers = new double[index.mostActivity() + 1];
    Arrays.setAll(powers, likes -> Math.pow(likes + 1.0, settings.activityPower()));
    return powers;
  }

  /** ln((N + 1) / n_b): one more user than there are, so that a film rated by all still counts. */
  static double rarity(int movie, RatingsIndex index) {
    return Math.log((index.users() + 1.0) / Math.max(0.5, index.weightedLikes(movie)));
  }
}
