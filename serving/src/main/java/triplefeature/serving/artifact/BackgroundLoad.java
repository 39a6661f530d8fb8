package triplefeature.serving.artifact;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import triplefeature.serving.model.LoadedModel;

/** Loads the first model while the server starts to listen: the two take about a second each. */
public final class BackgroundLoad {
  private final FutureTask<LoadedModel> task;

  /**
   * Begins at once.
   *
   * @param models the folder that {@code CURRENT} is in
   */
  public BackgroundLoad(Path models) {
    task = new FutureTask<>(() -> ModelLoader.load(models));
    Thread thread = new Thread(task, "first-model");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The model, when it is there.
   *
   * @throws ModelException if it cannot be served
   */
  public LoadedModel model() throws ModelException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the model was loaded", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ModelException refusal) {
        throw refusal;
      }
      throw new IllegalStateException("the model cannot be loaded: " + e.getCause(), e.getCause());
    }
  }
}
