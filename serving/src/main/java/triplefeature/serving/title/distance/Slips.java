package triplefeature.serving.title.distance;

/**
 * Which letters are easily typed for one another: neighbours on an English keyboard, vowels, and
 * the consonants that sound alike. Letters of other scripts are all alike, as their keyboards are
 * not known here.
 */
final class Slips {
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String[] SOUNDS = {"aeiouy", "cksqxz", "gj", "bpv", "dt", "mn", "fv", "lr"};
  private static final long[] NEAR = new long[26];

  static {
    for (int row = 0; row < KEYS.length; row++) {
      for (int column = 0; column < KEYS[row].length(); column++) {
        for (int other = Math.max(0, row - 1); other <= Math.min(2, row + 1); other++) {
          int last = Math.min(KEYS[other].length() - 1, column + 1);
          for (int near = Math.max(0, column - 1); near <= last; near++) {
            NEAR[KEYS[row].charAt(column) - 'a'] |= bit(KEYS[other].charAt(near));
          }
        }
      }
    }
    for (String sounds : SOUNDS) {
      for (int a = 0; a < sounds.length(); a++) {
        for (int b = 0; b < sounds.length(); b++) {
          NEAR[sounds.charAt(a) - 'a'] |= bit(sounds.charAt(b));
        }
      }
    }
  }

  private Slips() {}

  /** Whether one is easily typed for the other; true for equal letters. */
  static boolean near(char a, char b) {
    boolean known = a >= 'a' && a <= 'z' && b >= 'a' && b <= 'z';
    return !known || (NEAR[a - 'a'] & bit(b)) != 0;
  }

  private static long bit(char letter) {
    return 1L << (letter - 'a');
  }
}
