package triplefeature.serving.web.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where films get their pictures from: the owner's choice. */
public enum Posters {
  /** Tiles drawn here, from title, year and genres; nothing is loaded from elsewhere. */
  DRAWN(""),
  /** TMDb's own posters where a film's is known, else tiles. */
  TMDB("https://image.tmdb.org");

  private final String host;

  Posters(String host) {
    this.host = host;
  }

  /** The origin that pictures are loaded from besides the server's own; blank for none. */
  public String host() {
    return host;
  }

  /** The name on the command line: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Posters> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Posters::id).toList();
  }
}
