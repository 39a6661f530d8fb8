package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Three films of a list that make an evening together: each film of the basket speaks for one of
 * them as far as it can, they are high on the list, and they can be seen in one evening. The best
 * of them is the one to end on; before it the shorter one comes first.
 *
 * @param films three, in the order to see them
 * @param minutes that they take together, or null where that is not known of all
 */
public record Evening(List<Recommendation> films, @Nullable Integer minutes) {
  /** Films of the list that are chosen from. */
  private static final int POOL = 10;

  private static final int FILMS = 3;

  /** What three films of usual length take; an hour more costs a tenth of the best value. */
  private static final double USUAL_MINUTES = 360;

  private static final double COST_OF_MINUTE = 0.1 / 60;

  public Evening {
    films = List.copyOf(films);
  }

  /** Empty where the list has fewer than three films. */
  public static Optional<Evening> of(List<Recommendation> list) {
    List<Recommendation> pool = list.subList(0, Math.min(POOL, list.size()));
    double[][] shares = shares(pool);
    List<Recommendation> best = List.of();
    double highest = Double.NEGATIVE_INFINITY;
    for (int first = 0; first < pool.size(); first++) {
      for (int second = first + 1; second < pool.size(); second++) {
        for (int third = second + 1; third < pool.size(); third++) {
          List<Recommendation> films = List.of(pool.get(first), pool.get(second), pool.get(third));
          double value = spread(shares[first], shares[second], shares[third]) + worth(films);
          if (value > highest) {
            highest = value;
            best = films;
          }
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(inOrder(best));
  }

  /** What each film of the basket adds, by film of the list. */
  private static double[][] shares(List<Recommendation> pool) {
    Map<Integer, Integer> basket = new LinkedHashMap<>();
    pool.forEach(
        film ->
            film.because()
                .forEach(each -> basket.putIfAbsent(each.input().movieId(), basket.size())));
    double[][] shares = new double[pool.size()][basket.size()];
    for (int film = 0; film < shares.length; film++) {
      for (Because each : pool.get(film).because()) {
        shares[film][basket.getOrDefault(each.input().movieId(), 0)] = each.share();
      }
    }
    return shares;
  }

  /** Mean over the basket of what each film of it adds at most. */
  private static double spread(double[] first, double[] second, double[] third) {
    double sum = 0;
    for (int input = 0; input < first.length; input++) {
      sum += Math.max(first[input], Math.max(second[input], third[input]));
    }
    return sum / first.length;
  }

  /** Half the mean score, less what is too long for an evening. */
  private static double worth(List<Recommendation> films) {
    double score = 0;
    for (Recommendation film : films) {
      score += film.score();
    }
    Integer minutes = minutes(films);
    double over = minutes == null ? 0 : Math.max(0, minutes - USUAL_MINUTES);
    return score / FILMS / 2 - over * COST_OF_MINUTE;
  }

  private static Evening inOrder(List<Recommendation> chosen) {
    // The list comes best first, whatever order it is shown in.
    Recommendation last =
        chosen.stream().max(Comparator.comparingDouble(Recommendation::score)).orElseThrow();
    List<Recommendation> order = new ArrayList<>(chosen);
    order.remove(last);
    order.sort(
        Comparator.comparing(
            film -> film.movie().runtime(), Comparator.nullsLast(Comparator.naturalOrder())));
    order.add(last);
    return new Evening(order, minutes(chosen));
  }

  private static @Nullable Integer minutes(List<Recommendation> films) {
    int sum = 0;
    for (Recommendation film : films) {
      Integer runtime = film.movie().runtime();
      if (runtime == null) {
        return null;
      }
      sum += runtime;
    }
    return sum;
  }
}
