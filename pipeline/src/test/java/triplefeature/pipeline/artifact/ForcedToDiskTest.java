package triplefeature.pipeline.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a power cut may take: Java's flight recorder tells what was forced, and in which order. */
class ForcedToDiskTest {
  @TempDir Path folder;

  @Test
  void all_of_a_version_is_on_disk_before_current_names_it() throws Exception {
    Path models = Files.createDirectory(folder.resolve("models"));
    ModelFolder version = ModelFolder.create(models.toString(), "run", new Configuration());
    version.write("movies.parquet", "rows");
    version.write("manifest.json", "{}");
    Path building = Path.of(version.building().toUri().getPath());
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileForce").withoutThreshold();
      recording.start();
      version.publish("v1");
      recording.stop();
      assertEquals(
          List.of(
              building.resolve("manifest.json"),
              building.resolve("movies.parquet"),
              building,
              models,
              building.resolveSibling("CURRENT"),
              models),
          forced(recording));
    }
    version.discard();
  }

  private List<Path> forced(Recording recording) throws Exception {
    Path file = folder.resolve("events.jfr");
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
        .map(event -> Path.of(event.getString("path")))
        .filter(path -> path.startsWith(folder))
        .toList();
  }
}
