package triplefeature.pipeline.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that threads share: each is made once, by the first that asks, while others that want the
 * same wait and those that want another do not. The values asked for last are kept, so that memory
 * is bounded whatever the number of keys; whoever still works with an older one holds it.
 */
final class MadeOnce<K, V> {
  private final Map<K, Value<V>> latest;

  /**
   * @param most values to keep, at least as many as are in use at a time, or some are made again
   */
  MadeOnce(int most) {
    this.latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Value<V>> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key, Supplier<V> make) {
    Value<V> entry;
    synchronized (latest) {
      entry = latest.computeIfAbsent(key, missing -> new Value<>());
    }
    return entry.get(make);
  }

  private static final class Value<V> {
    private @Nullable V value;

    synchronized V get(Supplier<V> make) {
      if (value == null) {
        value = make.get();
      }
      return value;
    }
  }
}
