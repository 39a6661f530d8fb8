package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The methods in the order that the evaluation of this model measured, or in a documented order
 * when it was not evaluated.
 *
 * @param figures one entry a method, in order of rank; empty without an evaluation
 */
public record MethodRanking(List<MethodFigures> figures) {
  /** A model that was built without an evaluation. */
  public static final MethodRanking UNMEASURED = new MethodRanking(List.of());

  public MethodRanking {
    figures = figures.stream().sorted(Comparator.comparingInt(MethodFigures::rank)).toList();
  }

  public boolean evaluated() {
    return !figures.isEmpty();
  }

  /** Every method, the best first; collaborative leads where nothing was measured. */
  public List<Method> methods() {
    List<Method> methods = new ArrayList<>(figures.stream().map(MethodFigures::method).toList());
    Arrays.stream(Method.values())
        .filter(method -> !methods.contains(method))
        .forEach(methods::add);
    return methods;
  }

  public Method best() {
    return methods().get(0);
  }

  public Optional<MethodFigures> of(Method method) {
    return figures.stream().filter(entry -> entry.method() == method).findFirst();
  }
}
