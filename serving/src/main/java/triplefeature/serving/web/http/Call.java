package triplefeature.serving.web.http;

import java.util.Optional;
import java.util.Set;

/** One request, as far as endpoints look at it. */
public interface Call {
  /** The path as it was sent, still percent-encoded. */
  String path();

  /**
   * The parameters of the query, without those of other names.
   *
   * @throws ProblemException if there are too many or the query is not validly encoded
   */
  Parameters query(Set<String> known);

  /** The first header of that name, whatever its case. */
  Optional<String> header(String name);

  /**
   * The whole body.
   *
   * @throws ProblemException if it is larger than the server takes, or breaks off
   */
  byte[] body();
}
