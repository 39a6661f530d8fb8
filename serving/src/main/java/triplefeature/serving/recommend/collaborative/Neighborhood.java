package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.sparse.SparsePattern;

/**
 * The users who share most with a basket, in ascending order.
 *
 * @param users their numbers
 * @param weights w(u) of each, above 0
 * @param overlaps overlap(u) of each
 */
record Neighborhood(int[] users, double[] weights, double[] overlaps) {

  static Neighborhood of(Basket basket, RatingsIndex index, NeighborhoodSettings settings) {
    double[] overlaps = new double[index.users()];
    int[] touched = new int[Math.min(index.users(), candidates(basket, index))];
    int count = 0;
    SparsePattern raters = index.byMovie().pattern();
    byte[] halfStars = index.byMovie().halfStars();
    for (int movie : basket.movies()) {
      double rarity = rarity(movie, index);
      for (int at = raters.starts()[movie]; at < raters.starts()[movie + 1]; at++) {
        int user = raters.columns()[at];
        if (overlaps[user] == 0) {
          touched[count++] = user;
        }
        overlaps[user] += rarity * index.level(halfStars[at]);
      }
    }
    IntToDoubleFunction weight =
        user ->
            Math.pow(overlaps[user], settings.overlapPower())
                / Math.pow(index.activity(user) + 1.0, settings.activityPower());
    BoundedHeap heaviest = new BoundedHeap(settings.neighbors());
    for (int i = 0; i < count; i++) {
      heaviest.offer(weight.applyAsDouble(touched[i]), touched[i]);
    }
    int[] users = heaviest.kept();
    Arrays.sort(users);
    return new Neighborhood(
        users,
        Arrays.stream(users).mapToDouble(weight).toArray(),
        Arrays.stream(users).mapToDouble(user -> overlaps[user]).toArray());
  }

  /** ln((N + 1) / n_b): one more user than there are, so that a film rated by all still counts. */
  static double rarity(int movie, RatingsIndex index) {
    return Math.log((index.users() + 1.0) / Math.max(0.5, index.weightedLikes(movie)));
  }

  private static int candidates(Basket basket, RatingsIndex index) {
    return basket.movies().stream().mapToInt(movie -> index.byMovie().pattern().size(movie)).sum();
  }
}
