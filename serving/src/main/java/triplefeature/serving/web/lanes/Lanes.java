package triplefeature.serving.web.lanes;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.Parameters;

/**
 * One for each kind of request. {@code /healthz} and {@code /readyz} have none: they never wait.
 *
 * @param baskets what recommends
 * @param suggestions what finds titles while somebody types
 * @param pages what shows the same to everybody, or nearly so
 * @param verdicts what reads a body, which may come slowly
 * @param metrics what counts
 */
public record Lanes(Lane baskets, Lane suggestions, Lane pages, Lane verdicts, Lane metrics) {
  /** Reasons to be found, films named times films asked for, from which a request is large. */
  private static final int LARGE = 150;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /**
   * @param cores that work
   */
  public static Lanes of(int cores) {
    return new Lanes(
        new Lane("baskets", cores, 8 * cores, PATIENCE),
        new Lane("suggestions", cores, 16 * cores, PATIENCE),
        new Lane("pages", cores, 16 * cores, PATIENCE),
        new Lane("verdicts", 8, 8, PATIENCE),
        new Lane("metrics", 1, 2, PATIENCE));
  }

  public List<Lane> all() {
    return List.of(baskets, suggestions, pages, verdicts, metrics);
  }

  /** Most threads that all of them can hold at a time. */
  public int threads() {
    return all().stream().mapToInt(Lane::threads).sum();
  }

  /** The endpoint, answering only who got into a lane. */
  public static Endpoint admitted(Lane lane, Endpoint endpoint) {
    return call -> {
      Lane.Pass pass = lane.enter(false);
      try (pass) {
        return endpoint.answer(call);
      }
    };
  }

  /** Enters the lane of baskets, or where no film is named that of pages. */
  public Lane.Pass enter(Parameters asked) {
    int named =
        Stream.of("title", "movieId", "group", "groupMovieId")
            .mapToInt(name -> asked.all(name).size())
            .sum();
    return named == 0 ? pages.enter(false) : baskets.enter(isLarge(named, asked));
  }

  /** By what was sent, before it is read: a limit that is no number is refused soon. */
  private static boolean isLarge(int named, Parameters asked) {
    boolean many = asked.all("limit").stream().anyMatch(limit -> limit.length() > 2);
    int limit = Request.DEFAULT_LIMIT;
    for (String given : asked.all("limit")) {
      limit = given.matches("\\d{1,2}") ? Integer.parseInt(given) : limit;
    }
    return named > 1 && (many || named * limit >= LARGE);
  }
}
