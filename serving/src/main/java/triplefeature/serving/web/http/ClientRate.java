package triplefeature.serving.web.http;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How much one client may ask.
 *
 * @param perSecond requests a second in the long run, above 0
 * @param addressHeader name of the header in which a trusted proxy says who asks; empty where
 *     clients connect themselves
 */
public record ClientRate(double perSecond, Optional<String> addressHeader) {
  /** Seconds' worth of requests that may come at once: a page with its parts, or fast typing. */
  public static final int BURST_SECONDS = 10;

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

  public ClientRate {
    if (!(perSecond >= 0.1 && perSecond <= 10_000)) {
      throw new IllegalArgumentException(
          "a client rate of " + perSecond + " requests a second is outside 0.1 to 10000");
    }
    if (addressHeader.isPresent() && !NAME.matcher(addressHeader.get()).matches()) {
      throw new IllegalArgumentException(
          "\"" + addressHeader.get() + "\" is no name of a header, such as X-Forwarded-For");
    }
  }

  /** Requests that may come at once after a while of silence. */
  public double burst() {
    return Math.max(1, perSecond * BURST_SECONDS);
  }
}
