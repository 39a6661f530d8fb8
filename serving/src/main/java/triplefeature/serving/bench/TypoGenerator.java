package triplefeature.serving.bench;

import java.util.Random;

/**
 * Slips of the finger on an English keyboard: a neighbouring key for the right one, a neighbouring
 * key as well, a letter missed, two letters swapped; the four equally likely. Only the letters a to
 * z are touched.
 */
record TypoGenerator(Random random) {
  private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final int ATTEMPTS = 100;

  /** One edit below 8 characters, two from there. */
  String mistype(String text) {
    String once = edit(text);
    return text.length() < 8 ? once : edit(once);
  }

  /** One edit; the text itself if it has no letter to edit. */
  String edit(String text) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int at = random.nextInt(text.length());
      char letter = text.charAt(at);
      if (letter < 'a' || letter > 'z') {
        continue;
      }
      String edited = edit(text, at, letter);
      if (!edited.equals(text) && !edited.isBlank()) {
        return edited;
      }
    }
    return text;
  }

  private String edit(String text, int at, char letter) {
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + neighbor(letter) + after;
      case 1 -> before + letter + neighbor(letter) + after;
      case 2 -> before + after;
      default -> swap(before, letter, after);
    };
  }

  private static String swap(String before, char letter, String after) {
    boolean lettersMeet = !after.isEmpty() && Character.isLetter(after.charAt(0));
    return lettersMeet
        ? before + after.charAt(0) + letter + after.substring(1)
        : before + letter + after;
  }

  private char neighbor(char letter) {
    for (int row = 0; row < KEYS.length; row++) {
      int column = KEYS[row].indexOf(letter);
      if (column >= 0) {
        return neighbor(row, column);
      }
    }
    throw new IllegalArgumentException("'" + letter + "' is not a letter from a to z");
  }

  private char neighbor(int row, int column) {
    while (true) {
      int otherRow = row + random.nextInt(3) - 1;
      int otherColumn = column + random.nextInt(3) - 1;
      boolean onKeyboard = otherRow >= 0 && otherRow < KEYS.length && otherColumn >= 0;
      boolean itself = otherRow == row && otherColumn == column;
      if (onKeyboard && !itself && otherColumn < KEYS[otherRow].length()) {
        return KEYS[otherRow].charAt(otherColumn);
      }
    }
  }
}
