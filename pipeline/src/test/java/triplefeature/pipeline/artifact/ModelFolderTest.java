package triplefeature.pipeline.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.CopyingFileSystem;
import triplefeature.serving.artifact.Manifest;

/** What a server can see of a version while it is built, published, or given up. */
class ModelFolderTest {
  @TempDir Path models;

  @Test
  void a_version_under_construction_is_hidden() throws IOException {
    ModelFolder folder = create("run");
    folder.write("manifest.json", "{}");
    assertEquals(List.of(".building-run" + RunLock.PROCESS), names());
  }

  @Test
  void a_published_version_is_a_folder_and_a_line() throws IOException {
    ModelFolder folder = create("run");
    folder.write("manifest.json", "{}");
    folder.publish("v1");
    folder.discard();
    assertEquals(List.of("CURRENT", "v1"), names());
    assertEquals("v1\n", Files.readString(models.resolve(Manifest.CURRENT)));
    assertEquals("{}", Files.readString(models.resolve("v1/manifest.json")));
  }

  @Test
  void a_newer_version_leaves_the_older_one_in_place() throws IOException {
    publish("v1");
    publish("v2");
    assertEquals(List.of("CURRENT", "v1", "v2"), names());
    assertEquals("v2\n", Files.readString(models.resolve(Manifest.CURRENT)));
  }

  /** As object stores are: a rename copies, and no newer interface of Hadoop knows the scheme. */
  @Test
  void a_file_system_that_renames_by_copying_gets_the_same() throws IOException {
    Configuration configuration = new Configuration();
    configuration.setClass(
        "fs." + CopyingFileSystem.SCHEME + ".impl", CopyingFileSystem.class, FileSystem.class);
    for (String version : List.of("v1", "v2")) {
      ModelFolder folder =
          ModelFolder.create(CopyingFileSystem.SCHEME + "://" + models, version, configuration);
      folder.write("manifest.json", version);
      folder.publish(version);
      folder.discard();
    }
    assertEquals(List.of("CURRENT", "v1", "v2"), names());
    assertEquals("v2\n", Files.readString(models.resolve(Manifest.CURRENT)));
    assertEquals("v1", Files.readString(models.resolve("v1/manifest.json")));
  }

  @Test
  void a_version_is_never_replaced() throws IOException {
    publish("v1");
    ModelFolder again = create("again");
    again.write("manifest.json", "other");
    assertThrows(IOException.class, () -> again.publish("v1"));
    again.discard();
    assertEquals(List.of("CURRENT", "v1"), names());
    assertEquals("{}", Files.readString(models.resolve("v1/manifest.json")));
  }

  @Test
  void a_version_that_cannot_be_made_current_goes_away_again() throws IOException {
    publish("v1");
    Files.delete(models.resolve(Manifest.CURRENT));
    Files.createDirectories(models.resolve(Manifest.CURRENT).resolve("in-the-way"));
    ModelFolder folder = create("run");
    folder.write("manifest.json", "{}");
    assertThrows(IOException.class, () -> folder.publish("v2"));
    folder.discard();
    assertEquals(List.of("CURRENT", "v1"), names());
  }

  @Test
  void a_discarded_version_leaves_nothing() throws IOException {
    ModelFolder folder = create("run");
    folder.write("movies.parquet", "half");
    folder.discard();
    assertEquals(List.of(), names());
  }

  private void publish(String version) throws IOException {
    ModelFolder folder = create(version);
    folder.write("manifest.json", "{}");
    folder.publish(version);
    folder.discard();
  }

  private ModelFolder create(String run) {
    return ModelFolder.create(models.toString(), run, new Configuration());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(models)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
