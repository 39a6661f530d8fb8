package triplefeature.serving.recommend;

import java.util.List;

/**
 * The answer to a {@link Request}.
 *
 * @param movies in order of rank
 * @param notes what the reader should know, such as a fallback to another method; mostly empty
 */
public record Recommendations(Method method, List<Recommendation> movies, List<Note> notes) {
  public Recommendations {
    movies = List.copyOf(movies);
    notes = List.copyOf(notes);
  }
}
