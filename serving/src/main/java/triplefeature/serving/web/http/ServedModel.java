package triplefeature.serving.web.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import triplefeature.serving.recommend.LoadedModel;

/**
 * A model in use together with what pages made of it. One object holds both, so that they are let
 * go of together: nothing that outlives a model may refer to it. Thread-safe.
 */
public final class ServedModel {
  private final LoadedModel model;
  private final Map<Class<?>, Object> facts = new ConcurrentHashMap<>();

  ServedModel(LoadedModel model) {
    this.model = model;
  }

  public LoadedModel model() {
    return model;
  }

  /** What is made of this model, once: when it is first asked for. */
  public <T> T facts(Class<T> type, Function<LoadedModel, T> making) {
    return type.cast(facts.computeIfAbsent(type, key -> making.apply(model)));
  }
}
