package triplefeature.serving.web.lanes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import triplefeature.serving.web.http.ClientRate;

/**
 * A bucket of tokens for each client: a request takes one, time puts them back. Of so many clients
 * the one that was silent longest is forgotten, so that strangers cannot fill the memory. Nothing
 * of it is written anywhere. Thread-safe.
 */
public final class ClientLimit {
  /** Some 2 MB. */
  static final int MAX_CLIENTS = 10_000;

  private final ClientRate rate;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MAX_CLIENTS;
        }
      };

  public ClientLimit(ClientRate rate) {
    this(rate, System::nanoTime);
  }

  ClientLimit(ClientRate rate, LongSupplier nanoTime) {
    this.rate = rate;
    this.nanoTime = nanoTime;
  }

  /**
   * Takes a token.
   *
   * @return 0 if there was one, else the whole seconds after which there will be
   */
  public synchronized int secondsToWait(String client) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, key -> new Bucket(rate.burst(), now));
    bucket.tokens =
        Math.min(rate.burst(), bucket.tokens + (now - bucket.filled) / 1e9 * rate.perSecond());
    bucket.filled = now;
    if (bucket.tokens >= 1) {
      bucket.tokens--;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.tokens) / rate.perSecond());
  }

  synchronized int clients() {
    return buckets.size();
  }

  private static final class Bucket {
    private double tokens;
    private long filled;

    Bucket(double tokens, long filled) {
      this.tokens = tokens;
      this.filled = filled;
    }
  }
}
