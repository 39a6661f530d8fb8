package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the series among the films of a catalogue. */
final class SeriesFinder {
  private final Groups groups;
  private final List<Link> links = new ArrayList<>();
  private final List<SeriesFilm> films;

  private SeriesFinder(List<SeriesFilm> films) {
    this.films = films;
    this.groups = new Groups(films);
  }

  /**
   * @param films in any order
   * @return the name of its series for each film of one, by id; a series has two films or more
   */
  static Map<Integer, String> find(List<SeriesFilm> films) {
    SeriesFinder finder =
        new SeriesFinder(films.stream().sorted(Comparator.comparing(SeriesFilm::movieId)).toList());
    finder.byCollection();
    finder.byLinks();
    return new SeriesNames(finder.links).of(finder.series());
  }

  private void byCollection() {
    Map<String, SeriesFilm> first = new HashMap<>();
    for (SeriesFilm film : films) {
      String collection = film.collection();
      SeriesFilm other = collection == null ? null : first.putIfAbsent(collection, film);
      if (other != null) {
        groups.join(other, film);
      }
    }
  }

  private void byLinks() {
    People people = new People(films);
    List<Link> found = new ArrayList<>(StemLinks.find(films));
    found.addAll(PhraseLinks.find(films, people));
    found.addAll(PeopleLinks.find(films, people));
    found.sort(Link.ORDER);
    for (Link link : found) {
      // Heroes of two series may meet; that makes them no one series.
      boolean sure =
          link.strength() != Link.Strength.PEOPLE
              || groups.isAlone(link.earlier())
              || groups.isAlone(link.later());
      if (sure && groups.join(link.earlier(), link.later())) {
        links.add(link);
      }
    }
  }

  /** The groups of two films or more, in order of their first films. */
  private List<List<SeriesFilm>> series() {
    return films.stream()
        .map(groups::of)
        .filter(group -> group.size() > 1)
        .distinct()
        .sorted(
            Comparator.comparing(
                group -> group.stream().min(SeriesFilm.IN_ORDER).orElseThrow(),
                SeriesFilm.IN_ORDER))
        .toList();
  }
}
