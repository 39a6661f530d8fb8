package triplefeature.pipeline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * What people call the films of a series whose own names have no number: "Alien 2" for Aliens,
 * "Star Wars 6" for Return of the Jedi. A film that bears a number after the name of its series or
 * of the first film keeps it; the others take those that are left, in the order of their release.
 */
final class NumberedNames {
  private static final Set<String> COUNTED =
      Set.of("part", "episode", "chapter", "volume", "vol", "book", "no", "number");

  /** Higher numbers belong to the title: "Apollo 13". */
  private static final int LAST = 12;

  /** Minutes; shorter films are extras that nobody counts. */
  private static final int SHORTEST = 60;

  /** A film that so many times fewer know than the best known of its series is not counted. */
  private static final int OBSCURE = 50;

  static final Comparator<Film> IN_ORDER =
      Comparator.comparing(Film::released, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Film::year, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Film::movieId);

  private NumberedNames() {}

  /** By id: the names of a film, for those that have any. */
  static Map<Integer, List<String>> of(List<Film> films) {
    Map<Integer, List<String>> all = new TreeMap<>();
    SeriesByName.of(films)
        .forEach(
            (name, parts) -> {
              List<Film> counted = counted(parts);
              Set<String> stems = stems(name, counted);
              places(stems, counted).forEach((film, place) -> add(film, stems, place, all));
            });
    return all;
  }

  private static List<Film> counted(List<Film> films) {
    int best = films.stream().mapToInt(Film::fame).max().orElse(0);
    return films.stream()
        .filter(NumberedNames::isLong)
        .filter(film -> !film.adult() && film.fame() >= best / OBSCURE)
        .sorted(IN_ORDER)
        .toList();
  }

  static boolean isLong(Film film) {
    return film.minutes() == null || film.minutes() >= SHORTEST;
  }

  /** The name of the series, where most of its films bear it, and that of its first film. */
  private static Set<String> stems(String series, List<Film> films) {
    Set<String> stems = new LinkedHashSet<>();
    String plain = SeriesByName.plain(series);
    String words = " " + withoutArticle(plain).text() + " ";
    long bearing =
        films.stream()
            .filter(
                film ->
                    film.names()
                        .map(name -> " " + TitleNormalizer.normalize(name).text() + " ")
                        .anyMatch(name -> name.contains(words)))
            .count();
    if (2 * bearing > films.size()) {
      stems.add(plain);
    }
    films.stream().findFirst().ifPresent(first -> stems.add(first.title()));
    // Of a title that is no more than a sign only the number would be left.
    stems.removeIf(stem -> TitleNormalizer.normalize(stem).isEmpty());
    return stems;
  }

  private static Map<Film, Integer> places(Set<String> names, List<Film> films) {
    List<String> stems = names.stream().map(stem -> withoutArticle(stem).text()).toList();
    Map<Film, Integer> places = new LinkedHashMap<>();
    for (Film film : films) {
      int number = ownNumber(film, stems);
      if (number > 0) {
        places.put(film, number);
      }
    }
    int next = 1;
    for (Film film : films) {
      if (!places.containsKey(film)) {
        while (places.containsValue(next)) {
          next++;
        }
        places.put(film, next);
      }
    }
    return places;
  }

  /** The number that a name has after one of the stems, or 0. */
  private static int ownNumber(Film film, List<String> stems) {
    return film.names()
        .map(NumberedNames::withoutArticle)
        .mapToInt(name -> number(name, stems))
        .filter(number -> number > 0)
        .findFirst()
        .orElse(0);
  }

  private static int number(NormalizedTitle name, List<String> stems) {
    List<String> words = name.words();
    for (int at = 1; at < words.size(); at++) {
      int end = at > 1 && COUNTED.contains(words.get(at - 1)) ? at - 1 : at;
      boolean ends = at + 1 == words.size() || !isNumber(words.get(at + 1));
      if (ends && isPlace(words.get(at)) && follows(name, end, stems)) {
        return Integer.parseInt(words.get(at));
      }
    }
    return 0;
  }

  /** Whether the words up to a place, or those of the last part before it, are a stem. */
  private static boolean follows(NormalizedTitle name, int end, List<String> stems) {
    return name.parts().stream()
        .filter(part -> part < end)
        .anyMatch(part -> stems.contains(String.join(" ", name.words().subList(part, end))));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  private static boolean isPlace(String word) {
    return word.length() <= 2
        && isNumber(word)
        && Integer.parseInt(word) >= 1
        && Integer.parseInt(word) <= LAST;
  }

  private static void add(Film film, Set<String> stems, int place, Map<Integer, List<String>> all) {
    Set<String> own = new LinkedHashSet<>();
    film.names().forEach(name -> own.add(TitleNormalizer.normalize(name).text()));
    for (String stem : stems) {
      String name = stem + " " + place;
      if (place <= LAST && own.add(TitleNormalizer.normalize(name).text())) {
        all.computeIfAbsent(film.movieId(), none -> new ArrayList<>()).add(name);
      }
    }
  }

  private static NormalizedTitle withoutArticle(String name) {
    return TitleNormalizer.normalize(name).withoutArticle();
  }
}
