package triplefeature.serving.web.page;

import triplefeature.serving.recommend.LoadedModel;

/** Remembers the {@link ModelFacts} of the model last asked about. Thread-safe. */
public final class FactsOfModel {
  private volatile Entry last;

  ModelFacts of(LoadedModel model) {
    Entry known = last;
    if (known == null || known.model != model) {
      known = new Entry(model, ModelFacts.of(model.catalog()));
      last = known;
    }
    return known.facts;
  }

  private record Entry(LoadedModel model, ModelFacts facts) {}
}
