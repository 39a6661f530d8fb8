package triplefeature.serving.artifact;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import triplefeature.serving.model.LoadedModel;

/**
 * Swaps in a newer model: looks at {@code CURRENT} from time to time and loads the version it
 * names. While a version cannot be loaded the model in use stays. It is tried again after pauses
 * that double up to {@value #LONGEST_PAUSE} looks, and at once when its files have changed. Nothing
 * ends the watching, an {@link Error} included. A version that does not fit into the heap beside
 * the one in use is refused before it is loaded.
 */
public final class ModelWatcher implements AutoCloseable {
  /** Ten minutes at a look every ten seconds. */
  private static final int LONGEST_PAUSE = 60;

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
  private final HeapRoom heap;
  private String inUse;
  private long held;
  private Failure failure = Failure.NONE;

  /**
   * A version that could not be loaded.
   *
   * @param files size and time of change of each, as they were before it was tried
   * @param pause looks from one try to the next
   * @param left looks that are still to be let pass
   */
  private record Failure(String version, Map<String, String> files, int pause, int left) {
    static final Failure NONE = new Failure("", Map.of(), 0, 0);

    boolean isOf(String version, Map<String, String> files) {
      return this.version.equals(version) && this.files.equals(files);
    }

    Failure oneLookLess() {
      return new Failure(version, files, pause, left - 1);
    }
  }

  /**
   * @param loaded version in use
   * @param sink takes each newer model
   */
  public ModelWatcher(Path models, String loaded, Consumer<LoadedModel> sink) {
    this(models, loaded, sink, HeapRoom.ofThisProcess());
  }

  ModelWatcher(Path models, String loaded, Consumer<LoadedModel> sink, HeapRoom heap) {
    this.models = models;
    this.inUse = loaded;
    this.sink = sink;
    this.heap = heap;
    this.held = held(models.resolve(loaded));
  }

  /** Heap that a version holds; nothing of one that cannot be read, so that no newer one waits. */
  private long held(Path version) {
    try {
      Manifest manifest = new ManifestFile(version.resolve(Manifest.FILE), models).read("");
      return HeapNeed.of(manifest.artifacts()).held();
    } catch (ModelException e) {
      return 0;
    }
  }

  /** Begins to look, once every {@code interval}. */
  public void start(Duration interval) {
    ScheduledFuture<?> unused =
        executor.scheduleWithFixedDelay(
            this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    String version = "";
    Map<String, String> files = Map.of();
    try {
      version = PublishedModel.currentVersion(models);
      if (version.equals(inUse)) {
        failure = Failure.NONE;
        return;
      }
      files = files(models.resolve(version));
      if (failure.isOf(version, files) && failure.left > 0) {
        failure = failure.oneLookLess();
        return;
      }
      load();
      // A scheduled task that throws is never run again.
    } catch (Throwable e) {
      failed(version, files, e);
    }
  }

  private void load() throws ModelException {
    PublishedModel published = PublishedModel.open(models);
    LoadedModel newer = ModelLoader.load(published, heap, held);
    sink.accept(newer);
    inUse = newer.version();
    held = HeapNeed.of(published.manifest().artifacts()).held();
    failure = Failure.NONE;
    LOG.info("now serving model {}", newer.version());
  }

  private void failed(String version, Map<String, String> files, Throwable cause) {
    boolean again = failure.isOf(version, files);
    int pause = again ? Math.min(2 * failure.pause, LONGEST_PAUSE) : 1;
    failure = new Failure(version, files, pause, pause - 1);
    if (cause instanceof Error) {
      LOG.error("staying with the model in use, trying again: {}", cause.toString(), cause);
    } else if (!again) {
      LOG.warn(
          "staying with the model in use, trying again: {}",
          cause instanceof ModelException ? cause.getMessage() : cause.toString());
    }
  }

  /** Size and time of change by name; what cannot be read is as good as changed when it can. */
  private static Map<String, String> files(Path version) {
    Map<String, String> files = new TreeMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(version)) {
      for (Path entry : entries) {
        BasicFileAttributes found = Files.readAttributes(entry, BasicFileAttributes.class);
        files.put(entry.getFileName().toString(), found.size() + " " + found.lastModifiedTime());
      }
    } catch (IOException e) {
      files.put("", e.toString());
    }
    return files;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
