package triplefeature.pipeline.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which hidden folders a run may remove; {@code KilledRunTest} has real processes. */
class LeftoversTest {
  @TempDir Path models;
  private Path left;

  @BeforeEach
  void aFolderOfAnotherProcess() throws IOException {
    left = Files.createDirectories(models.resolve(".building-20260131-235959-0badf00d"));
    Files.createDirectory(left.resolve("version"));
    Files.writeString(left.resolve("version").resolve("movies.parquet"), "half");
  }

  @Test
  void a_lock_that_nobody_holds_is_that_of_a_dead_run() throws IOException {
    Files.writeString(left.resolve("lock"), "");
    assertEquals(
        List.of("Removed " + left.getFileName() + ", left behind by a run that was killed"),
        sweep());
    assertEquals(List.of(), names());
  }

  @Test
  void a_lock_that_is_held_protects_the_folder() throws IOException {
    Path file = Files.writeString(left.resolve("lock"), "");
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      assertTrue(channel.tryLock().isValid());
      assertEquals(List.of(), sweep());
    }
    assertTrue(Files.exists(left.resolve("version").resolve("movies.parquet")));
  }

  @Test
  void a_folder_of_this_process_is_never_touched_and_stays_locked() throws IOException {
    ModelFolder folder = ModelFolder.create(models.toString(), "run", new Configuration());
    assertEquals(List.of(), folder.sweep());
    assertEquals(
        List.of(left.getFileName().toString(), ".building-run" + RunLock.PROCESS), names());
    assertTrue(Files.exists(models.resolve(".building-run" + RunLock.PROCESS).resolve("lock")));
    folder.discard();
  }

  /** Its run may be about to lock it. */
  @Test
  void a_young_folder_without_a_lock_is_left_alone() {
    assertEquals(List.of(), sweep());
  }

  /** An earlier release locked nothing. */
  @Test
  void a_folder_without_a_lock_that_nobody_touched_for_a_day_is_dead() throws IOException {
    touched(Duration.ofHours(23));
    assertEquals(List.of(), sweep());
    touched(Duration.ofHours(25));
    assertEquals(1, sweep().size());
    assertEquals(List.of(), names());
  }

  @Test
  void a_folder_whose_run_found_no_locks_to_hold_is_left_alone() throws IOException {
    Files.writeString(left.resolve("lock.new"), "");
    touched(Duration.ofDays(9));
    assertEquals(List.of(), sweep());
  }

  @Test
  void nothing_else_is_removed() throws IOException {
    Files.createDirectory(models.resolve("20260131-235959-12345678"));
    Files.createDirectory(models.resolve(".hidden"));
    Files.writeString(models.resolve(".building-notes"), "a file");
    Files.writeString(left.resolve("lock"), "");
    assertEquals(1, sweep().size());
    assertEquals(List.of(".building-notes", ".hidden", "20260131-235959-12345678"), names());
  }

  private List<String> sweep() {
    ModelFolder folder = ModelFolder.create(models.toString(), "run", new Configuration());
    try {
      return folder.sweep();
    } finally {
      folder.discard();
    }
  }

  private void touched(Duration ago) throws IOException {
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(ago)));
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(models)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
