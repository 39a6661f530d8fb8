package triplefeature.serving.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The few files that pages load, held in memory: only what is listed here can be asked for. */
public final class Assets {
  private static final String FOLDER = "/triplefeature/serving/web/assets/";
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "style.css", "text/css;charset=utf-8",
          "suggest.js", "text/javascript;charset=utf-8",
          "live.js", "text/javascript;charset=utf-8",
          "verdict.js", "text/javascript;charset=utf-8",
          "list.js", "text/javascript;charset=utf-8",
          "memory.js", "text/javascript;charset=utf-8",
          "import.js", "text/javascript;charset=utf-8",
          "csv.js", "text/javascript;charset=utf-8",
          "icon.svg", "image/svg+xml");

  private final Map<String, Asset> assets;

  private Assets(Map<String, Asset> assets) {
    this.assets = assets;
  }

  /**
   * One file.
   *
   * @param hash of its content, in hexadecimal
   */
  record Asset(String contentType, byte[] content, String hash) {}

  public static Assets load() {
    Map<String, Asset> assets = new TreeMap<>();
    CONTENT_TYPES.forEach((name, type) -> assets.put(name, read(name, type)));
    return new Assets(assets);
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  String href(String name) {
    return "assets/" + name + "?v=" + find(name).orElseThrow().hash();
  }

  /** What is for whoever reads the source: comments on lines of their own, indents, blank lines. */
  private static final Pattern FOR_READERS =
      Pattern.compile("(?ms)^[ \\t]*/[*].*?[*]/[ \\t]*\n|^[ \\t]*//[^\n]*\n|^[ \\t]+|^\n");

  private static byte[] plain(String type, byte[] source) {
    return type.startsWith("image")
        ? source
        : FOR_READERS
            .matcher(new String(source, StandardCharsets.UTF_8))
            .replaceAll("")
            .getBytes(StandardCharsets.UTF_8);
  }

  private static Asset read(String name, String type) {
    try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + name)) {
      byte[] content = plain(type, stream.readAllBytes());
      return new Asset(type, content, DigestUtils.sha256Hex(content).substring(0, 16));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name + " from the class path", e);
    }
  }
}
