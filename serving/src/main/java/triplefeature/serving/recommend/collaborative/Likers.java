package triplefeature.serving.recommend.collaborative;

import org.jspecify.annotations.Nullable;

/**
 * The people who like the films of one basket, to count quickly how many of them like another film.
 * A film that one in {@value RatingsIndex#DENSE} likes has its likers as bits for good; another has
 * them once somebody asks. Confined to one request.
 */
final class Likers {
  private final RatingsIndex index;
  private final long[] @Nullable [] ofInputs;

  Likers(int films, RatingsIndex index) {
    this.index = index;
    this.ofInputs = new long[films][];
  }

  /**
   * Number of users who like both films.
   *
   * @param position of the first one in the basket
   */
  int both(int position, int input, int movie) {
    long[] theirs = index.likersOf(movie);
    long[] ours = index.likersOf(input);
    if (theirs != null && ours != null) {
      return common(theirs, ours);
    }
    if (theirs != null) {
      return index.countLikes(input, theirs);
    }
    if (ours == null) {
      ours = ofInputs[position];
      if (ours == null) {
        ours = index.bitsOf(input);
        ofInputs[position] = ours;
      }
    }
    return index.countLikes(movie, ours);
  }

  private static int common(long[] left, long[] right) {
    int count = 0;
    for (int word = 0; word < left.length; word++) {
      count += Long.bitCount(left[word] & right[word]);
    }
    return count;
  }
}
