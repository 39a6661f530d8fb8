package triplefeature.serving.title.search;

import java.util.Comparator;

/**
 * A film near a query, by the nearest of its names.
 *
 * @param movie its index in the catalogue
 * @param rank how many films are better known
 * @param name number of the name in the {@link NameTable}
 * @param cost how far the name is from the query, in hundredths of an edit
 * @param literal whether the name is exact, and the query has initials if it has: "it" is It rather
 *     than I.T.
 * @param slip whether the letters of one of its names are one likely edit from those typed
 * @param letters letters and digits of the query
 */
record NearMovie(
    int movie, int rank, int name, int cost, boolean literal, boolean slip, int letters) {
  /** The nearer first, then the better known. */
  static final Comparator<NearMovie> NEAREST =
      Comparator.comparingInt(NearMovie::cost)
          .thenComparing(movie -> !movie.literal())
          .thenComparingInt(NearMovie::rank);

  private static final Comparator<NearMovie> NAMES = NEAREST.thenComparingInt(NearMovie::name);

  /** The same film by the nearer of two names. */
  NearMovie nearer(NearMovie other) {
    NearMovie nearer = NAMES.compare(other, this) < 0 ? other : this;
    boolean either = slip || other.slip;
    return nearer.slip == either
        ? nearer
        : new NearMovie(
            movie, rank, nearer.name, nearer.cost, nearer.literal, either, nearer.letters);
  }
}
