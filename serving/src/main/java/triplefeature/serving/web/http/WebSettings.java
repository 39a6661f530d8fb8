package triplefeature.serving.web.http;

import java.time.Duration;
import java.util.Optional;

/**
 * Where and within what limits the server listens.
 *
 * @param host address to bind; {@code 0.0.0.0} for all
 * @param port 0 to 65535; 0 takes a free one
 * @param idleTimeout how long a connection may be silent; SparkJava's own default is an hour
 * @param stopTimeout how long requests in flight may take to finish when the server stops
 * @param posters where films get their pictures from
 * @param maxHeaderBytes request line and headers: ten titles of 200 characters, percent-encoded,
 *     with a good many excluded films
 * @param maxBodyBytes one verdict with its comment, whatever its encoding
 * @param cores how many requests of a kind work at a time
 * @param clientRate how much one client may ask; empty for no limit
 */
public record WebSettings(
    String host,
    int port,
    Duration idleTimeout,
    Duration stopTimeout,
    Posters posters,
    int maxHeaderBytes,
    int maxBodyBytes,
    int cores,
    Optional<ClientRate> clientRate) {
  public WebSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is outside 0 to 65535");
    }
  }

  /** The same for all cores of the machine, and without a limit for each client. */
  public WebSettings(
      String host,
      int port,
      Duration idleTimeout,
      Duration stopTimeout,
      Posters posters,
      int maxHeaderBytes,
      int maxBodyBytes) {
    this(
        host,
        port,
        idleTimeout,
        stopTimeout,
        posters,
        maxHeaderBytes,
        maxBodyBytes,
        Runtime.getRuntime().availableProcessors(),
        Optional.empty());
  }

  /** The documented defaults on all addresses. */
  public static WebSettings on(int port) {
    return new WebSettings(
        "0.0.0.0",
        port,
        Duration.ofSeconds(15),
        Duration.ofSeconds(10),
        Posters.DRAWN,
        32 * 1024,
        64 * 1024);
  }

  /** The same with other pictures. */
  public WebSettings with(Posters others) {
    return new WebSettings(
        host,
        port,
        idleTimeout,
        stopTimeout,
        others,
        maxHeaderBytes,
        maxBodyBytes,
        cores,
        clientRate);
  }

  /** The same with a limit for each client. */
  public WebSettings with(ClientRate limit) {
    return new WebSettings(
        host,
        port,
        idleTimeout,
        stopTimeout,
        posters,
        maxHeaderBytes,
        maxBodyBytes,
        cores,
        Optional.of(limit));
  }
}
