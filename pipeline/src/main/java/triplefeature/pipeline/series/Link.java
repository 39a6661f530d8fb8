package triplefeature.pipeline.series;

import java.util.Comparator;

/**
 * A finding that two films are parts of one series.
 *
 * @param name what they share, normalised
 */
record Link(SeriesFilm earlier, SeriesFilm later, String name, Strength strength) {
  /** How the films were found, the surest way first. */
  enum Strength {
    STEM,
    PHRASE,
    HERO,
    PEOPLE
  }

  /** The surest first, among these the films nearest in time. */
  static final Comparator<Link> ORDER =
      Comparator.comparing(Link::strength)
          .thenComparing(link -> Kinship.of(link.earlier, link.later).yearsApart())
          .thenComparing(link -> link.earlier.movieId())
          .thenComparing(link -> link.later.movieId())
          .thenComparing(Link::name);
}
