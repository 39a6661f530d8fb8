package triplefeature.serving.title.search;

import java.util.Comparator;

/**
 * A film that may be meant, by the likeliest of its names.
 *
 * @param movie its index in the catalogue
 * @param rank how many films are better known
 * @param name number of the name in the {@link NameTable}
 * @param score 100 times the logarithm of how likely the film is meant, but for a constant: its
 *     prior less the cost
 * @param cost what the channel takes for the name, in hundredths of a nat
 * @param letters letters and digits of the title as it was typed
 * @param complete whether the name is what was typed
 */
record FoundMovie(
    int movie, int rank, int name, int score, int cost, int letters, boolean complete) {
  /** By hand: a comparator put together of three took a twenty-fifth of a page. */
  static final Comparator<FoundMovie> LIKELIEST =
      (left, right) ->
          left.score != right.score
              ? Integer.compare(right.score, left.score)
              : left.rank != right.rank
                  ? Integer.compare(left.rank, right.rank)
                  : Integer.compare(left.name, right.name);

  /** The same film by the likelier of two names; complete if either is. */
  FoundMovie or(FoundMovie other) {
    FoundMovie likelier = LIKELIEST.compare(this, other) <= 0 ? this : other;
    return likelier.complete || !(complete || other.complete)
        ? likelier
        : new FoundMovie(movie, rank, likelier.name, likelier.score, likelier.cost, letters, true);
  }
}
