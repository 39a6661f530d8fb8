package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.ModelDamage;
import triplefeature.serving.artifact.ModelWatcher;
import triplefeature.serving.model.LoadedModel;

/** A newer version is served once it can be, whatever came in between. */
@Tag("spark")
class ModelWatcherTest {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Many looks: what has not happened by then would not happen. */
  private static final long WHILE_MILLIS = 1000;

  @TempDir Path folder;
  private final LinkedBlockingQueue<LoadedModel> served = new LinkedBlockingQueue<>();
  private Path models;
  private ModelDamage damage;
  private ModelWatcher watcher;

  @BeforeEach
  void copy() throws IOException {
    models = FixtureModel.copy(folder.resolve("models"));
    damage = new ModelDamage(models);
  }

  @AfterEach
  void close() {
    watcher.close();
  }

  private void watch(Consumer<LoadedModel> sink) {
    watcher = new ModelWatcher(models, "20200101-000000-00000000", sink);
    watcher.start(LOOK);
  }

  private void isServed() throws InterruptedException {
    LoadedModel model = served.poll(30, TimeUnit.SECONDS);
    assertNotNull(model, "the version was not tried again");
    assertEquals(FixtureModel.manifest().modelVersion(), model.version());
  }

  @Test
  void a_newer_version_is_served_once() throws InterruptedException {
    watch(served::add);
    isServed();
    assertNull(served.poll(WHILE_MILLIS, TimeUnit.MILLISECONDS));
  }

  @Test
  void a_damaged_version_is_served_when_its_file_is_mended() throws Exception {
    Path file = damage.file("movies.parquet");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, new byte[] {1});
    watch(served::add);
    assertNull(served.poll(WHILE_MILLIS, TimeUnit.MILLISECONDS));
    Files.write(file, whole);
    isServed();
  }

  /** As from a disk that has recovered: size and time of the file are the same. */
  @Test
  void a_read_error_that_passes_is_got_over() throws Exception {
    Path file = damage.file("movies.parquet");
    byte[] whole = Files.readAllBytes(file);
    FileTime time = Files.getLastModifiedTime(file);
    byte[] misread = whole.clone();
    misread[whole.length / 2] ^= 1;
    Files.write(file, misread);
    Files.setLastModifiedTime(file, time);
    watch(served::add);
    assertNull(served.poll(WHILE_MILLIS, TimeUnit.MILLISECONDS));
    Files.write(file, whole);
    Files.setLastModifiedTime(file, time);
    isServed();
  }

  @ParameterizedTest
  @ValueSource(classes = {OutOfMemoryError.class, NoClassDefFoundError.class})
  void an_error_does_not_end_the_watching(Class<? extends Error> kind) throws Exception {
    Error error = kind.getConstructor(String.class).newInstance("of a test");
    AtomicInteger tries = new AtomicInteger();
    Consumer<LoadedModel> sink =
        model -> {
          if (tries.incrementAndGet() == 1) {
            throw error;
          }
          served.add(model);
        };
    watch(sink);
    isServed();
  }

  @Test
  void a_version_that_does_not_fit_beside_the_one_in_use_is_left_alone() throws Exception {
    // More than any heap of a test: what the model in use holds does not matter then.
    damage.manifest(manifest -> manifest.put("heapBytes", 1L << 50));
    watch(served::add);
    assertNull(served.poll(WHILE_MILLIS, TimeUnit.MILLISECONDS));
    damage.manifest(manifest -> manifest.put("heapBytes", 1L << 20));
    isServed();
  }

  @Test
  void tries_of_what_stays_broken_grow_rare() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    Consumer<LoadedModel> sink =
        model -> {
          tries.incrementAndGet();
          throw new IllegalStateException("never");
        };
    watch(sink);
    TimeUnit.MILLISECONDS.sleep(2 * WHILE_MILLIS);
    // At most 100 looks of 20 ms: tried at looks 1, 2, 4, 8, 16, 32 and 64.
    int seen = tries.get();
    assertEquals(true, seen >= 2 && seen <= 7, seen + " tries");
  }
}
