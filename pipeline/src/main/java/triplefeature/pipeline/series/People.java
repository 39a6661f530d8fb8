package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who and what the overviews tell of, by name: words with a capital that no overview has without
 * one, and pairs of words with capitals.
 */
final class People {
  /** A single word in more overviews than this is a first name or a place. */
  private static final int RARE = 12;

  /** A pair of words in more overviews is no person of one series: "New York". */
  private static final int RARE_PAIR = 30;

  private static final int SHORTEST = 3;

  private final Map<SeriesFilm, Map<String, String>> names = new HashMap<>();
  private final Map<String, List<SeriesFilm>> told = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  People(List<SeriesFilm> films) {
    for (SeriesFilm film : films) {
      String overview = film.overview();
      if (overview != null) {
        NameScan.words(overview, this::learn);
      }
    }
    for (SeriesFilm film : films) {
      String overview = film.overview();
      Map<String, String> named = overview == null ? Map.of() : names(overview);
      names.put(film, named);
      named
          .keySet()
          .forEach(name -> told.computeIfAbsent(name, none -> new ArrayList<>()).add(film));
    }
  }

  private void learn(String word) {
    if (Character.isLowerCase(word.charAt(0))) {
      common.add(word);
    }
  }

  /** Each name by the whole run of capitals that it stands in. */
  private Map<String, String> names(String overview) {
    Map<String, String> found = new TreeMap<>();
    NameScan.names(overview, run -> addNames(run, found));
    return found;
  }

  private void addNames(String run, Map<String, String> found) {
    String[] words = run.split(" ", 0);
    for (int i = 0; i < words.length; i++) {
      if (isProper(words[i])) {
        found.putIfAbsent(words[i], run);
      }
      if (i > 0) {
        found.putIfAbsent(words[i - 1] + " " + words[i], run);
      }
    }
  }

  /** Whether no overview has the word in lower case. */
  boolean isProper(String word) {
    return word.length() >= SHORTEST && !common.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a name is of two words or more, one of them proper. */
  boolean isFullName(String name) {
    return isPair(name) && Arrays.stream(name.split(" ", 0)).anyMatch(this::isProper);
  }

  static boolean isPair(String name) {
    return name.indexOf(' ') > 0;
  }

  /** The films whose overviews have a name, for every rare name that at least two have. */
  Map<String, List<SeriesFilm>> rare() {
    Map<String, List<SeriesFilm>> rare = new TreeMap<>();
    told.forEach(
        (name, films) -> {
          if (films.size() > 1 && isRare(name)) {
            rare.put(name, films);
          }
        });
    return rare;
  }

  /**
   * The films whose overviews tell of somebody: by the full name, or by each of its proper words,
   * as "Hannibal 'The Cannibal' Lecter" does.
   *
   * @param name of two words or more; of others nothing is found
   */
  Set<SeriesFilm> telling(String name) {
    Set<SeriesFilm> telling = new TreeSet<>(SeriesFilm.IN_ORDER);
    List<String> words =
        Arrays.stream(name.split(" ", 0))
            .filter(word -> Character.isLetter(word.charAt(0)))
            .toList();
    if (words.size() > 1 && isRare(name)) {
      telling.addAll(told.getOrDefault(name, List.of()));
    }
    if (words.size() > 1 && words.stream().allMatch(this::isProper)) {
      Set<SeriesFilm> all = new HashSet<>(told.getOrDefault(words.get(0), List.of()));
      words.forEach(word -> all.retainAll(told.getOrDefault(word, List.of())));
      telling.addAll(all);
    }
    return telling;
  }

  private boolean isRare(String name) {
    return told.getOrDefault(name, List.of()).size() <= (isPair(name) ? RARE_PAIR : RARE);
  }

  /** Whether the overviews of two films have a rare name in common. */
  boolean meet(SeriesFilm left, SeriesFilm right) {
    return !shared(left, right).isEmpty();
  }

  /**
   * The rare names that two overviews have in common, as they stand in the first; of a name that
   * stands within a longer one, the longer.
   */
  Set<String> shared(SeriesFilm left, SeriesFilm right) {
    Map<String, String> theirs = names.getOrDefault(right, Map.of());
    Set<String> whole = new TreeSet<>();
    names
        .getOrDefault(left, Map.of())
        .forEach(
            (name, run) -> {
              if (theirs.containsKey(name) && isRare(name)) {
                whole.add(run);
              }
            });
    Set<String> shared = new TreeSet<>(whole);
    shared.removeIf(
        name -> whole.stream().anyMatch(other -> !other.equals(name) && other.contains(name)));
    return shared;
  }
}
