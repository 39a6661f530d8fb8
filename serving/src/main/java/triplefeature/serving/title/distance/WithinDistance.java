package triplefeature.serving.title.distance;

/**
 * How many edits a word is from the nearest part of a text, by bits: one step a letter of the text,
 * for all letters of the word at once. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances", Nordic Journal of Computing 10 (2003). Letters fall into 128 classes,
 * and of a long word the first 64 count, so the truth may be more.
 */
final class WithinDistance {
  private static final int CLASSES = 128;

  /** The longest article that the text of a name may begin with. */
  private static final int ARTICLE = 3;

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
   * Edits to the nearest part of the nearest of some texts, each of which ends in a blank.
   *
   * @param all of the texts; they stand in the range from {@code from} to {@code to}
   */
  int toPart(String all, int from, int to) {
    return leastEdits(all, from, to, Integer.MAX_VALUE, false);
  }

  /**
   * The same for a part that each text begins with, but for an article.
   *
   * @param whole whether the text must end there
   */
  int toBeginning(String all, int from, int to, boolean whole) {
    return leastEdits(all, from, to, ARTICLE, whole && !cut);
  }

  /**
   * @param free letters of each text that may be left out at its beginning
   */
  private int leastEdits(String all, int from, int to, int free, boolean whole) {
    int least = length;
    int at = from;
    while (at < to) {
      long up = -1;
      long down = 0;
      long diagonal = 0;
      long before = 0;
      int distance = length;
      int costly = free == Integer.MAX_VALUE ? to : at + free;
      char letter = all.charAt(at);
      while (letter != ' ') {
        long equal = places[letter % CLASSES];
        long swapped = ((~diagonal & equal) << 1) & before;
        diagonal = (((equal & up) + up) ^ up) | equal | down | swapped;
        long right = down | ~(diagonal | up);
        long left = diagonal & up;
        distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
        right = right << 1 | (at >= costly ? 1 : 0);
        up = (left << 1) | ~(diagonal | right);
        down = right & diagonal;
        before = equal;
        letter = all.charAt(++at);
        if (!whole && distance < least) {
          least = distance;
        }
      }
      least = Math.min(least, distance);
      at++;
    }
    return least;
  }
}
