package triplefeature.pipeline.artifact;

import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.fs.FileSystem;

/**
 * File systems over stores that keep an object whole or not at all, and rename by copying: <a
 * href="https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-common/filesystem/introduction.html">Object
 * Stores vs. Filesystems</a>.
 */
final class ObjectStore {
  private static final Set<String> SCHEMES = Set.of("s3", "s3a", "gs", "oss", "cosn", "obs");

  private ObjectStore() {}

  /** Likewise whatever Hadoop's newer interface, which alone replaces a file, does not know. */
  static boolean is(FileSystem fileSystem) {
    String scheme = fileSystem.getUri().getScheme().toLowerCase(Locale.ROOT);
    return SCHEMES.contains(scheme)
        || fileSystem.getConf().get("fs.AbstractFileSystem." + scheme + ".impl") == null;
  }
}
