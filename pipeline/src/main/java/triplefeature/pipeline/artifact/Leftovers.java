package triplefeature.pipeline.artifact;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import triplefeature.serving.text.English;

/** The hidden folders of runs that were killed: nobody else is there to remove them. */
record Leftovers(FileSystem fileSystem, Path models) {
  /**
   * Removes those of dead runs. On a file system that is not local nothing tells a dead run from
   * one that is alive elsewhere, so that all are left alone.
   *
   * @return a line for people about each of them
   */
  List<String> sweep() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path folder : dead()) {
      lines.add(remove(folder));
    }
    return lines;
  }

  private List<Path> dead() throws IOException {
    return Stream.of(fileSystem.listStatus(models))
        .filter(FileStatus::isDirectory)
        .map(FileStatus::getPath)
        .filter(path -> path.getName().startsWith(BuildingFolder.PREFIX))
        .filter(path -> LocalPath.of(fileSystem, path).filter(RunLock::isDead).isPresent())
        .sorted()
        .toList();
  }

  private String remove(Path folder) {
    try {
      fileSystem.delete(folder, true);
      return "Removed " + folder.getName() + ", left behind by a run that was killed";
    } catch (IOException e) {
      return English.format(
          "Cannot remove %s, left behind by a run that was killed: %s", folder, e.getMessage());
    }
  }
}
