package triplefeature.serving.title.distance;

/**
 * How many edits some letters are from the beginning of a text, by bits: one step a letter of the
 * text, for all letters typed at once. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances", Nordic Journal of Computing 10 (2003). Letters fall into 128 classes,
 * and of many the first 64 count, so the truth may be more.
 */
final class WithinDistance {
  static final int CLASSES = 128;

  /** The longest article that the text of a name may begin with. */
  static final int ARTICLE = 3;

  private final long[] places = new long[CLASSES];
  private final int length;
  private final boolean cut;
  private final long last;

  WithinDistance(String word) {
    length = Math.min(Long.SIZE, word.length());
    cut = length < word.length();
    last = 1L << (length - 1);
    for (int i = 0; i < length; i++) {
      places[word.charAt(i) % CLASSES] |= 1L << i;
    }
  }

  /**
   * Edits to the nearest beginning of a text.
   *
   * @param all the classes of its letters, in the range from {@code from} to {@code to}
   * @param free letters that may be left out before it
   * @param whole whether the text must end there
   */
  int toBeginning(byte[] all, int from, int to, int free, boolean whole) {
    long up = -1;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    int distance = length;
    int least = length;
    for (int at = from; at < to; at++) {
      long equal = places[all[at]];
      long swapped = ((~diagonal & equal) << 1) & before;
      diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
      right = right << 1 | (at - from >= free ? 1 : 0);
      up = (left << 1) | ~(diagonal | right);
      down = right & diagonal;
      before = equal;
      least = Math.min(least, distance);
    }
    return whole && !cut ? distance : least;
  }
}
