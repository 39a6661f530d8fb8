package triplefeature.serving.title;

import java.util.List;
import triplefeature.serving.catalog.Movie;

/** What a title typed into a request was understood to mean. */
public sealed interface TitleResolution {
  /** As it was typed. */
  String query();

  /**
   * A film was taken.
   *
   * @param match the film taken; say so to the reader unless it is {@link TitleMatch#exact()}
   * @param alternatives other films that may have been meant: of the same name, or nearly as near
   */
  record Found(String query, TitleMatch match, List<Movie> alternatives)
      implements TitleResolution {
    public Found {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Nothing is near enough.
   *
   * @param suggestions films to offer, best first; empty for nonsense
   */
  record NotFound(String query, List<Movie> suggestions) implements TitleResolution {
    public NotFound {
      suggestions = List.copyOf(suggestions);
    }
  }
}
