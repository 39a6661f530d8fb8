package triplefeature.serving.web.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.LoadedModel;

/**
 * Holds the model in use. The port is bound before a model is loaded, and a newer one may take its
 * place: a request asks once and stays with what it got. The last request that does lets go of the
 * older one. Thread-safe.
 */
public final class ModelSlot {
  private volatile @Nullable LoadedModel model;
  private final String reason;

  /**
   * @param reason why there is no model yet, in a sentence for people
   */
  public ModelSlot(String reason) {
    this.reason = reason;
  }

  public void use(LoadedModel newer) {
    model = newer;
  }

  public Optional<LoadedModel> current() {
    return Optional.ofNullable(model);
  }

  /**
   * The model in use.
   *
   * @throws ProblemException 503 {@code not_ready} with the reason
   */
  public LoadedModel require() {
    return current().orElseThrow(() -> new ProblemException(Problem.notReady(reason)));
  }
}
