package triplefeature.serving.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which program this is: what Maven wrote into {@code build.properties}. */
public final class Build implements IVersionProvider {
  private static final Properties WRITTEN = read();

  /** What {@code --version} prints. */
  @Override
  public String[] getVersion() {
    return new String[] {"Triple Feature " + version() + ", commit " + commit()};
  }

  /** Such as 1.0.0. */
  public static String version() {
    return WRITTEN.getProperty("version");
  }

  /** Of git, or {@code unknown} where it was not built from a working copy of it. */
  public static String commit() {
    return WRITTEN.getProperty("commit");
  }

  private static Properties read() {
    Properties properties = new Properties();
    try (InputStream in = Build.class.getResourceAsStream("build.properties")) {
      properties.load(Objects.requireNonNull(in, "build.properties is missing: build with Maven"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
