package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import triplefeature.serving.title.distance.CostModel;

/**
 * The order of films while somebody types. The letters so far may be a whole name or the beginning
 * of one, and right or with a slip; where the letters leave that open, how well known a film is
 * tells which is likelier.
 *
 * <ul>
 *   <li>Films whose names only begin so stand among those whose names are complete, the better
 *       known first: "the hunger" is on its way to The Hunger Games. The best complete name is
 *       never far down.
 *   <li>A film whose whole name is a slip away goes before those that only begin so and are hardly
 *       known beside it ("yp" is Up rather than YPF), but never before a complete name.
 * </ul>
 */
record SuggestionOrder(NameTable names, SearchLimits limits) {
  private static final int SLIP = CostModel.EDIT + CostModel.SPACING;

  /**
   * @param ranked the nearest first
   */
  List<NearMovie> likeliestFirst(List<NearMovie> ranked) {
    List<NearMovie> likely =
        ranked.stream()
            .takeWhile(movie -> movie.cost() <= CostModel.ALIAS_COMPLETION)
            .sorted(
                Comparator.comparingInt(
                        (NearMovie movie) -> Math.max(CostModel.COMPLETION, movie.cost()))
                    .thenComparingInt(NearMovie::rank))
            .collect(Collectors.toCollection(ArrayList::new));
    if (likely.isEmpty()) {
      return ranked;
    }
    List<NearMovie> others = new ArrayList<>(ranked.subList(likely.size(), ranked.size()));
    int complete = keepCompleteName(ranked.get(0), likely);
    List<NearMovie> slips =
        others.stream()
            .filter(movie -> movie.slip() && movie.cost() <= SLIP)
            .sorted(Comparator.comparingInt(NearMovie::rank))
            .toList();
    for (NearMovie slip : slips) {
      int place = beforeObscure(slip, likely, complete);
      if (place < likely.size()) {
        likely.add(place, slip);
        others.remove(slip);
      }
    }
    likely.addAll(others);
    return likely;
  }

  /**
   * @return how many of the likely films no slip goes before
   */
  private int keepCompleteName(NearMovie nearest, List<NearMovie> likely) {
    if (nearest.cost() > 0) {
      return 0;
    }
    if (likely.indexOf(nearest) > limits.betterKnown()) {
      likely.remove(nearest);
      likely.add(limits.betterKnown(), nearest);
    }
    return likely.indexOf(nearest) + 1;
  }

  /** The place before the first film that is hardly known beside another. */
  private int beforeObscure(NearMovie movie, List<NearMovie> likely, int from) {
    int votes = names.votes(movie.movie());
    int place = from;
    while (place < likely.size()
        && votes < limits.muchBetterKnown() * (names.votes(likely.get(place).movie()) + 1L)) {
      place++;
    }
    return place;
  }
}
