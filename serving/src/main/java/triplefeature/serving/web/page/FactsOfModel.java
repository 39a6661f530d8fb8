package triplefeature.serving.web.page;

import triplefeature.serving.recommend.LoadedModel;
import triplefeature.serving.web.http.PerModel;

/** Remembers the {@link ModelFacts} of the model last asked about. Thread-safe. */
public final class FactsOfModel {
  private final PerModel<ModelFacts> facts =
      new PerModel<>(model -> ModelFacts.of(model.catalog()));

  ModelFacts of(LoadedModel model) {
    return facts.of(model);
  }
}
