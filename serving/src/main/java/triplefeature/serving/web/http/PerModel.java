package triplefeature.serving.web.http;

import java.util.function.Function;
import triplefeature.serving.recommend.LoadedModel;

/** Remembers what was made of the model last asked about. Thread-safe. */
public final class PerModel<T> {
  private final Function<LoadedModel, T> making;
  private volatile Entry<T> last;

  public PerModel(Function<LoadedModel, T> making) {
    this.making = making;
  }

  public T of(LoadedModel model) {
    Entry<T> known = last;
    if (known == null || known.model != model) {
      known = new Entry<>(model, making.apply(model));
      last = known;
    }
    return known.value;
  }

  private record Entry<T>(LoadedModel model, T value) {}
}
