package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What becomes of a folder when a container goes: its own root goes with it, what is mounted stays.
 */
public final class Storage {
  private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");

  private Storage() {}

  /**
   * Whether a folder lies on storage of its own.
   *
   * @throws IOException if the folder is not there
   */
  public static boolean isMounted(Path folder) throws IOException {
    FileStore store = Files.getFileStore(folder);
    FileStore root = Files.getFileStore(folder.toAbsolutePath().getRoot());
    return !store.equals(root) && !IN_MEMORY.contains(store.type());
  }
}
