package triplefeature.serving.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import triplefeature.serving.recommend.Method;

/** Verdicts to store in tests. */
final class Verdicts {
  private Verdicts() {}

  static Verdict of(UUID id, String comment) {
    return new Verdict(
        id,
        Instant.parse("2026-11-22T10:00:00Z"),
        List.of(1, 2, 3),
        List.of(4, 5),
        4,
        Method.CLUSTER,
        true,
        "tiny-1",
        comment);
  }

  static Verdict of(long number) {
    return of(new UUID(0, number), "number " + number);
  }

  /** On a whole list, and without a comment. */
  static Verdict bad(long number) {
    return new Verdict(
        new UUID(0, number),
        Instant.parse("2026-11-22T10:00:00Z"),
        List.of(1, 2, 3),
        List.of(),
        null,
        Method.CLUSTER,
        false,
        "tiny-1",
        null);
  }
}
