package triplefeature.serving.web.lanes;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Request;

/**
 * What a request costs, before it is answered: the people who like a film of the basket are gone
 * through once, and every film shown is explained by every film of the basket. An estimate, for the
 * order of those who wait, whatever the method.
 */
public final class RequestCost {
  /**
   * Rough guesses from times over 26 million ratings: they order requests, they do not time them.
   */
  private static final long NANOS_PER_LIKE = 100;

  private static final long NANOS_PER_REASON = 50_000;

  private RequestCost() {}

  /** In nanoseconds. */
  public static long nanos(Request request, MovieCatalog catalog) {
    long likes = 0;
    for (int movie : request.basket().movies()) {
      likes += catalog.at(movie).likes();
    }
    long reasons = (long) request.basket().size() * request.limit();
    return likes * NANOS_PER_LIKE + reasons * NANOS_PER_REASON;
  }
}
