package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import triplefeature.serving.recommend.Basket;

/**
 * The users who share most with a basket, in ascending order.
 *
 * @param users their numbers
 * @param weights w(u) of each, above 0
 * @param overlaps overlap(u) of each
 */
record Neighborhood(int[] users, double[] weights, double[] overlaps) {

  static Neighborhood of(Basket basket, LikeIndex index, NeighborhoodSettings settings) {
    double[] overlaps = new double[index.users()];
    int[] touched = new int[Math.min(index.users(), candidates(basket, index))];
    int count = 0;
    for (int movie : basket.movies()) {
      double rarity = rarity(movie, index);
      RatedMovie rated = index.ratings(movie);
      for (int i = 0; i < rated.users().length; i++) {
        int user = rated.users()[i];
        if (overlaps[user] == 0) {
          touched[count++] = user;
        }
        overlaps[user] += rarity * index.level(rated.halfStars()[i]);
      }
    }
    double[] weights = new double[count];
    for (int i = 0; i < count; i++) {
      weights[i] =
          Math.pow(overlaps[touched[i]], settings.overlapPower())
              / Math.pow(index.activity(touched[i]) + 1.0, settings.activityPower());
    }
    int[] heaviest = heaviest(weights, touched, settings.neighbors());
    return new Neighborhood(
        Arrays.stream(heaviest).map(i -> touched[i]).toArray(),
        Arrays.stream(heaviest).mapToDouble(i -> weights[i]).toArray(),
        Arrays.stream(heaviest).mapToDouble(i -> overlaps[touched[i]]).toArray());
  }

  /** ln((N + 1) / n_b): one more user than there are, so that a film rated by all still counts. */
  static double rarity(int movie, LikeIndex index) {
    return Math.log((index.users() + 1.0) / Math.max(0.5, index.weightedLikes(movie)));
  }

  private static int candidates(Basket basket, LikeIndex index) {
    return basket.movies().stream().mapToInt(movie -> index.ratings(movie).users().length).sum();
  }

  /** Positions of the largest weights, ascending by user; ties go to the lower user. */
  private static int[] heaviest(double[] weights, int[] users, int limit) {
    Comparator<Integer> lightestFirst =
        Comparator.<Integer>comparingDouble(i -> weights[i])
            .thenComparing(i -> users[i], Comparator.reverseOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(limit + 1, lightestFirst);
    for (int i = 0; i < weights.length; i++) {
      if (kept.size() < limit) {
        kept.add(i);
      } else if (lightestFirst.compare(i, kept.peek()) > 0) {
        kept.poll();
        kept.add(i);
      }
    }
    return kept.stream()
        .sorted(Comparator.comparingInt(i -> users[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
