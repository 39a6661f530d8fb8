package triplefeature.serving.recommend;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was found out about one basket so far. Several recommenders, or one under several settings,
 * need the same of it and find it once. All that share it are of one catalogue and one model.
 * Confined to one thread.
 */
public final class Findings implements AutoCloseable {
  private final Basket basket;
  private final Map<Key<?>, Object> found = new HashMap<>();

  public Findings(Basket basket) {
    this.basket = basket;
  }

  /**
   * Says what is found, with every setting that it depends on: equal keys, equal findings.
   *
   * @param <V> what is found
   */
  @SuppressWarnings("unused") // It ties a key to what it stands for.
  public interface Key<V> {}

  public Basket basket() {
    return basket;
  }

  /**
   * @param find finds it for who asks first; may ask for other findings
   */
  public <V> V once(Key<V> key, Supplier<V> find) {
    @SuppressWarnings("unchecked") // Only this method puts, and with a key of V a V.
    V known = (V) found.get(key);
    if (known == null) {
      known = find.get();
      found.put(key, known);
    }
    return known;
  }

  /** Gives back what the scores among them worked in; nothing is asked afterwards. */
  @Override
  public void close() {
    for (Object each : found.values()) {
      if (each instanceof BasketScores scores) {
        scores.close();
      }
    }
    found.clear();
  }
}
