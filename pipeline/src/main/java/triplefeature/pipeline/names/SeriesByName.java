package triplefeature.pipeline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * The series of a table, and what continues a film or a series by its name alone: "Underworld:
 * Evolution", "Live Free or Die Hard". The series of the table fold lists and must be right; one
 * found here wrongly only gives a film a number that nobody asks for.
 */
final class SeriesByName {
  /** Fewer people know a film than one of which they count the sequels. */
  private static final int LEAST_FAME = 50;

  /** Of two films of which so many times fewer know one, it is no part of the other's series. */
  private static final int OBSCURE = 20;

  /** A hero returns after so many at most. */
  private static final int YEARS = 35;

  /** A single word in common, as of "The Mummy Returns", says it for so many years. */
  private static final int SOON = 4;

  private static final List<String> FORMS = List.of("Documentary", "Animation");

  private final Map<String, List<Film>> series = new TreeMap<>();

  /** By id of a film, the name of its series. */
  private final Map<Integer, String> names = new HashMap<>();

  /** By name, or its first part, the films that others may continue. */
  private final Map<String, List<Film>> stems = new HashMap<>();

  private final Map<String, Name> normalized = new HashMap<>();

  private SeriesByName(List<Film> films) {
    for (Film movie : films) {
      if (movie.series() != null && movie.year() != null) {
        put(movie.series(), movie);
      }
    }
    List<Film> counted =
        films.stream().filter(SeriesByName::isCounted).sorted(NumberedNames.IN_ORDER).toList();
    counted.forEach(this::addStems);
    for (Film movie : counted) {
      continued(movie).ifPresent(earlier -> join(earlier, movie));
    }
    counted.forEach(this::joinEarlierParts);
  }

  /** By name: the films of a series, in no order. */
  static Map<String, List<Film>> of(List<Film> films) {
    return new SeriesByName(films).series;
  }

  /** A series whose name another has bears a year: "Halloween (2007)". */
  static String plain(String series) {
    return series.replaceFirst(" \\(\\d{4}\\)$", "");
  }

  private void put(String name, Film movie) {
    series.computeIfAbsent(name, none -> new ArrayList<>()).add(movie);
    names.put(movie.movieId(), name);
  }

  private void addStems(Film movie) {
    Name name = name(movie.title());
    // "Naked Gun" of "The Naked Gun: From the Files of Police Squad!"
    Set<String> all = new HashSet<>(Set.of(name.text()));
    all.add(name.part().contains(" ") ? name.part() : name.text());
    all.add(movie.series() == null ? name.text() : name(plain(movie.series())).text());
    all.forEach(stem -> stems.computeIfAbsent(stem, none -> new ArrayList<>()).add(movie));
  }

  /** Without articles, as in "The Fast and the Furious"; the part before a colon may be empty. */
  private record Name(List<String> words, String text, String part) {
    static Name of(String name) {
      NormalizedTitle title = TitleNormalizer.normalize(name);
      int part = title.parts().stream().filter(start -> start > 0).findFirst().orElse(0);
      List<String> words = withoutArticles(title.words());
      List<String> first = withoutArticles(title.words().subList(0, part));
      return new Name(words, String.join(" ", words), String.join(" ", first));
    }

    private static List<String> withoutArticles(List<String> words) {
      return words.stream().filter(word -> !NormalizedTitle.isArticle(word)).toList();
    }
  }

  private Name name(String name) {
    return normalized.computeIfAbsent(name, Name::of);
  }

  private static boolean isCounted(Film movie) {
    return movie.fame() >= LEAST_FAME
        && movie.year() != null
        && NumberedNames.isLong(movie)
        && !movie.adult();
  }

  /** The film that another continues by its name, unless it bears that of its own series. */
  private Optional<Film> continued(Film movie) {
    Name name = name(movie.title());
    String own = movie.series() == null ? "-" : name(plain(movie.series())).text();
    List<String> words = name.words();
    Optional<Film> earlier = Optional.empty();
    for (int length = words.size(); length > 0 && earlier.isEmpty(); length--) {
      String begin = String.join(" ", words.subList(0, length));
      String end = String.join(" ", words.subList(words.size() - length, words.size()));
      boolean told = length > 1 || words.size() == 1 || begin.equals(name.part());
      int alike = !told ? 2 : length > 1 && begin.equals(name.part()) ? 0 : 1;
      earlier = latest(begin, movie, told ? YEARS : SOON, alike);
      if (earlier.isEmpty()) {
        // "Jason Bourne": a single word at the end says something as the name of a series.
        earlier = latest(end, movie, length > 1 ? YEARS : SOON, alike);
        earlier = earlier.filter(film -> end.contains(" ") || film.series() != null);
      }
    }
    return (" " + name.text() + " ").contains(" " + own + " ") ? Optional.empty() : earlier;
  }

  /**
   * @param alike thirds of their genres that must agree
   */
  private Optional<Film> latest(String stem, Film movie, int years, int alike) {
    return stems.getOrDefault(stem, List.of()).stream()
        .filter(earlier -> mayContinue(earlier, movie, years) && areKin(earlier, movie, alike))
        .max(NumberedNames.IN_ORDER);
  }

  private static int year(Film movie) {
    return movie.year() == null ? 0 : movie.year();
  }

  private boolean mayContinue(Film earlier, Film movie, int years) {
    if (year(earlier) >= year(movie)
        || earlier.fame() * OBSCURE < movie.fame()
        || movie.fame() * OBSCURE < earlier.fame()) {
      return false;
    }
    List<Film> parts = parts(earlier);
    int last = parts.stream().mapToInt(SeriesByName::year).max().orElse(year(earlier));
    String text = name(movie.title()).text();
    // One of the same name is a remake, unless it stands among the parts of a series.
    return last + years >= year(movie)
        && (last > year(movie)
            || parts.stream().noneMatch(part -> name(part.title()).text().equals(text)));
  }

  /** The films of the series of one, itself among them. */
  private List<Film> parts(Film movie) {
    String name = names.get(movie.movieId());
    return name == null ? List.of(movie) : series.getOrDefault(name, List.of());
  }

  /** Whether so many thirds of their genres agree, as far as known, and their forms. */
  private static boolean areKin(Film earlier, Film later, int thirds) {
    List<String> ours = earlier.genres();
    List<String> theirs = later.genres();
    long both = ours.stream().filter(theirs::contains).count();
    return ours.isEmpty()
        || theirs.isEmpty()
        || (3 * both >= thirds * (ours.size() + theirs.size() - both)
            && FORMS.stream().allMatch(form -> ours.contains(form) == theirs.contains(form)));
  }

  private void join(Film earlier, Film movie) {
    if (names.containsKey(movie.movieId())) {
      parts(movie).remove(movie);
    }
    String name = names.get(earlier.movieId());
    if (name == null) {
      String first = earlier.title().split(": ", 2)[0];
      boolean borne = name(movie.title()).text().startsWith(name(first).text());
      name = (borne ? first : earlier.title()) + " (" + year(earlier) + ")";
      put(name, earlier);
    }
    put(name, movie);
  }

  /** "Fast & Furious 6" says that its series goes on from another of the same name. */
  private void joinEarlierParts(Film movie) {
    List<String> words = name(movie.title()).words();
    // A title may be no more than a sign.
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    List<Film> parts = parts(movie);
    if (words.size() < 2 || !last.matches("[3-9]") || Integer.parseInt(last) <= parts.size()) {
      return;
    }
    String stem = String.join(" ", words.subList(0, words.size() - 1));
    stems.getOrDefault(stem, List.of()).stream()
        .filter(first -> name(first.title()).text().equals(stem) && !parts.contains(first))
        .filter(first -> parts(first).size() + parts.size() >= Integer.parseInt(last))
        .findFirst()
        .ifPresent(first -> List.copyOf(parts).forEach(part -> join(first, part)));
  }
}
