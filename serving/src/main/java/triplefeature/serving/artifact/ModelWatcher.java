package triplefeature.serving.artifact;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import triplefeature.serving.recommend.LoadedModel;

/**
 * Swaps in a newer model: looks at {@code CURRENT} from time to time and loads the version it
 * names. A version that cannot be loaded is reported once, and the model in use stays.
 */
public final class ModelWatcher implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ModelWatcher.class);

  private final Path models;
  private final Consumer<LoadedModel> sink;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "model-watcher");
            thread.setDaemon(true);
            return thread;
          });
  private String seen;

  /**
   * @param loaded version in use
   * @param sink takes each newer model
   */
  public ModelWatcher(Path models, String loaded, Consumer<LoadedModel> sink) {
    this.models = models;
    this.seen = loaded;
    this.sink = sink;
  }

  /** Begins to look, once every {@code interval}. */
  public void start(Duration interval) {
    executor.scheduleWithFixedDelay(
        this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      String version = ModelFolder.currentVersion(models);
      if (!version.equals(seen)) {
        seen = version;
        LoadedModel newer = ModelLoader.load(models);
        sink.accept(newer);
        LOG.info("now serving model {}", newer.version());
      }
    } catch (ModelException | RuntimeException e) {
      LOG.warn("staying with the model in use: {}", e.getMessage());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
