package triplefeature.pipeline.support;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * The local disk as {@code copies:///}: what is renamed is copied and then deleted, as object
 * stores do, and nothing of Java's own file operations takes its paths. Where {@code
 * fs.copies.impl} names it.
 */
public final class CopyingFileSystem extends RawLocalFileSystem {
  public static final String SCHEME = "copies";

  private static final URI HERE = URI.create(SCHEME + ":///");

  @Override
  public URI getUri() {
    return HERE;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    if (!exists(from)) {
      throw new FileNotFoundException(from + " does not exist");
    }
    Path target = isDirectory(to) ? new Path(to, from.getName()) : to;
    if (exists(target) && isDirectory(target)) {
      return false;
    }
    return FileUtil.copy(this, from, this, target, true, true, getConf());
  }

  @Override
  @SuppressWarnings("deprecation")
  public boolean isDirectory(Path path) throws IOException {
    return exists(path) && getFileStatus(path).isDirectory();
  }
}
