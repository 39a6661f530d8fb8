package triplefeature.pipeline.series;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the series among the films of a catalogue. */
final class SeriesFinder {
  private SeriesFinder() {}

  /**
   * @return the name of its series for each film of one, by id; a series has two films or more
   */
  static Map<Integer, String> find(List<SeriesFilm> films) {
    Map<String, List<SeriesFilm>> collections =
        films.stream()
            .filter(film -> film.collection() != null)
            .collect(Collectors.groupingBy(film -> String.valueOf(film.collection())));
    Map<Integer, String> series = new TreeMap<>();
    collections.forEach(
        (name, parts) -> {
          if (parts.size() > 1) {
            parts.forEach(film -> series.put(film.movieId(), name));
          }
        });
    return series;
  }
}
