package triplefeature.serving.web.page;

/** How wide text is on a drawn poster: browsers differ in fonts, so it is taken for wide. */
final class PosterText {
  /** Width of a line in units of the font's size: 66 of the tile's 80, in letters 9.5 high. */
  static final double LINE = 66 / 9.5;

  private static final String NARROW = "iljtfrI.,:;!|'’()[] ";
  private static final String WIDE = "mwMW@%—…&";

  private PosterText() {}

  /** In units of the font's size, of bold letters. */
  static double width(String text) {
    return text.codePoints().mapToDouble(PosterText::width).sum();
  }

  private static double width(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.42;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return 1.02;
    }
    // Beyond Latin, Greek and Cyrillic, letters may be as wide as they are high.
    if (letter >= 0x0590) {
      return 1.05;
    }
    return Character.isUpperCase(letter) ? 0.8 : 0.66;
  }

  /** The text if it fits on a line, else as much of it as does, with an ellipsis. */
  static String cut(String text) {
    if (width(text) <= LINE) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int[] letters = text.codePoints().toArray();
    for (int at = 0; at < letters.length; at++) {
      kept.appendCodePoint(letters[at]);
      if (width(kept + "…") > LINE) {
        kept.setLength(kept.length() - Character.charCount(letters[at]));
        break;
      }
    }
    return kept.toString().strip() + "…";
  }
}
