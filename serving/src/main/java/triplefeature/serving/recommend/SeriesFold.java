package triplefeature.serving.recommend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Of each series a ranked list shows one film, and the others fold behind it. Shown is the first in
 * rank; but where the basket holds films of the series, the part that came out next after the
 * latest of these leads, unless it scores much lower: not every sequel is worth it. Thread-safe.
 */
public final class SeriesFold {
  /** Films without a date come last. */
  private static final Comparator<Movie> BY_RELEASE =
      Comparator.comparing(Movie::year, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
          .thenComparing(
              Movie::releaseDate, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Movie::movieId);

  /** The part of the score of the first in rank that a film has which leads. */
  private static final double WORTH_LEADING = 0.5;

  private final MovieCatalog catalog;

  /** Catalogue indexes of the films of each series, in order of release. */
  private final Map<String, int[]> parts = new HashMap<>();

  public SeriesFold(MovieCatalog catalog) {
    this.catalog = catalog;
    Map<String, List<Movie>> bySeries = new HashMap<>();
    for (Movie movie : catalog.movies()) {
      String series = movie.series();
      if (series != null) {
        bySeries.computeIfAbsent(series, none -> new ArrayList<>()).add(movie);
      }
    }
    bySeries.forEach(
        (series, movies) ->
            parts.put(
                series,
                movies.stream()
                    .sorted(BY_RELEASE)
                    .mapToInt(movie -> catalog.indexOf(movie.movieId()))
                    .toArray()));
  }

  /**
   * A film of the list.
   *
   * @param movie catalogue index
   * @param ranked that of its series which ranked first; mostly the film itself
   * @param behind the other films of its series that are allowed, in order of release
   */
  public record Shown(int movie, int ranked, List<Integer> behind) {
    public Shown {
      behind = List.copyOf(behind);
    }

    /** A film that nothing folds behind. */
    static Shown alone(int movie) {
      return new Shown(movie, movie, List.of());
    }
  }

  /**
   * @param ranked catalogue indexes, the best first
   * @param allowed which films may be shown or folded; not those of the basket
   * @param scores that they were ranked by, one for each film of the catalogue
   * @return no two films of one series, in the order in which the first of each ranked
   */
  List<Shown> fold(int[] ranked, Basket basket, IntPredicate allowed, double[] scores) {
    List<Shown> shown = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int movie : ranked) {
      String series = catalog.at(movie).series();
      if (series == null) {
        shown.add(Shown.alone(movie));
      } else if (seen.add(series)) {
        int[] all = parts(series);
        int lead =
            next(all, basket).stream()
                .filter(part -> allowed.test(part) && scores[part] >= WORTH_LEADING * scores[movie])
                .findFirst()
                .orElse(movie);
        shown.add(new Shown(lead, movie, behind(all, lead, allowed)));
      }
    }
    return shown;
  }

  private int[] parts(String series) {
    return parts.getOrDefault(series, new int[0]);
  }

  /** The part after the latest one that the basket holds. */
  private static OptionalInt next(int[] parts, Basket basket) {
    for (int i = parts.length - 1; i >= 0; i--) {
      if (basket.contains(parts[i])) {
        return i + 1 < parts.length ? OptionalInt.of(parts[i + 1]) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static List<Integer> behind(int[] parts, int lead, IntPredicate allowed) {
    List<Integer> behind = new ArrayList<>();
    for (int part : parts) {
      if (part != lead && allowed.test(part)) {
        behind.add(part);
      }
    }
    return behind;
  }
}
