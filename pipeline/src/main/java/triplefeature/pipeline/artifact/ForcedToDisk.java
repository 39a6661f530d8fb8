package triplefeature.pipeline.artifact;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What survives a power cut: a file once it was forced, its name once its folder was. Without
 * either, a rename can reach the disk before what was renamed.
 */
final class ForcedToDisk {
  private ForcedToDisk() {}

  /** The files of a folder, then their names in it. */
  static void filesOf(Path folder) throws IOException {
    List<Path> files;
    try (var entries = Files.list(folder)) {
      files = entries.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      file(file);
    }
    namesIn(folder);
  }

  static void file(Path file) throws IOException {
    force(file, StandardOpenOption.WRITE);
  }

  /** The names of what lies in a folder. */
  static void namesIn(Path folder) throws IOException {
    force(folder, StandardOpenOption.READ);
  }

  private static void force(Path path, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(path, option)) {
      channel.force(true);
    } catch (IOException e) {
      throw new IOException(path + " cannot be forced to disk: " + e.getMessage(), e);
    }
  }
}
