package triplefeature.serving.title;

import java.util.List;

/** Finds the films that a typed title may mean. Thread-safe. */
public interface TitleSearch {
  /**
   * Films for a title that is still being typed: the last word may be a prefix.
   *
   * @param query as typed; blank finds nothing
   * @param limit at least 1
   * @return the best first, at most {@code limit}, each film once
   */
  List<TitleMatch> suggest(String query, int limit);

  /** The film that a finished title means; its last word is not a prefix. */
  TitleResolution resolve(String query);
}
