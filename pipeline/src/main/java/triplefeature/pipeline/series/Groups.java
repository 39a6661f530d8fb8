package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Films put together, as long as nothing speaks against it. */
final class Groups {
  private final Map<SeriesFilm, List<SeriesFilm>> groupOf = new HashMap<>();

  Groups(List<SeriesFilm> films) {
    films.forEach(film -> groupOf.put(film, List.of(film)));
  }

  /** The films that are together with one, itself among them. */
  List<SeriesFilm> of(SeriesFilm film) {
    return Objects.requireNonNull(groupOf.get(film), film.title());
  }

  /**
   * Joins the groups of two films, unless films of one title would meet, which are remakes, or
   * films of two collections.
   *
   * @return whether the two are together now
   */
  boolean join(SeriesFilm left, SeriesFilm right) {
    List<SeriesFilm> ours = of(left);
    List<SeriesFilm> theirs = of(right);
    if (ours == theirs) {
      return true;
    }
    List<SeriesFilm> all = new ArrayList<>(ours);
    all.addAll(theirs);
    Set<String> titles = new HashSet<>();
    Set<String> collections = new HashSet<>();
    for (SeriesFilm film : all) {
      if (!titles.add(film.key())) {
        return false;
      }
      String collection = film.collection();
      if (collection != null) {
        collections.add(collection);
      }
    }
    if (collections.size() > 1) {
      return false;
    }
    all.forEach(film -> groupOf.put(film, all));
    return true;
  }

  boolean isAlone(SeriesFilm film) {
    return of(film).size() == 1;
  }
}
