package triplefeature.pipeline.cleaning.ratings;

import java.util.List;
import java.util.SplittableRandom;

/** Lines of ratings as MovieLens writes them, and as nobody should: the same ones for a seed. */
final class OddLines {
  private static final List<String> CELLS =
      List.of(
          "",
          " ",
          "0",
          "00",
          "7",
          "007",
          "-3",
          "+3",
          "1e3",
          "4E0",
          "1.5",
          ".5",
          "5.",
          "0.5",
          "4.75",
          "5.5",
          "05.0",
          "4.0f",
          "4d",
          "0x10",
          "NaN",
          "Infinity",
          "null",
          "2147483647",
          "2147483648",
          "999999999",
          "1000000000",
          "9223372036854775807",
          "9223372036854775808",
          "123456789012345678",
          "1234567890123456789",
          "4294967296",
          "\u0664",
          "\u0967\u0968",
          "\uff15",
          "\u00a05",
          "\u20035",
          "5\t",
          "\u0000",
          "5\u0000",
          "\ufeff5",
          "\"\"",
          "\"5\"",
          "\"5",
          "5\"",
          "\"5\"\"\"",
          "\\5",
          "'5'",
          "1,000",
          "#5",
          "4.0.0",
          "--4",
          "3\u001c");
  private static final String PIECES = "0123456789.,\"' +-eE\t\u0000\ufeff\u0665\\#fdx";

  private final SplittableRandom random;

  OddLines(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** A line without its end: as likely plain as with something odd in it. */
  String next() {
    String[] cells = {
      "" + random.nextInt(1, 300_000),
      "" + random.nextInt(1, 200_000),
      random.nextInt(11) / 2 + (random.nextBoolean() ? ".5" : ".0"),
      "" + random.nextInt(Integer.MAX_VALUE)
    };
    String line = String.join(",", cells);
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> line;
      case 4 -> replaced(cells);
      case 5 -> mutated(line, 1 + random.nextInt(3));
      case 6 ->
          random.nextBoolean() ? line + "," : line.substring(0, random.nextInt(line.length()));
      default -> scrap();
    };
  }

  private String replaced(String[] cells) {
    for (int times = random.nextInt(1, 3); times > 0; times--) {
      cells[random.nextInt(cells.length)] = CELLS.get(random.nextInt(CELLS.size()));
    }
    return String.join(",", cells);
  }

  private String mutated(String line, int times) {
    StringBuilder text = new StringBuilder(line);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(text.length());
      char piece = PIECES.charAt(random.nextInt(PIECES.length()));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, piece);
        case 1 -> text.setCharAt(at, piece);
        default -> text.deleteCharAt(at);
      }
    }
    return text.toString();
  }

  private String scrap() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      text.append(PIECES.charAt(random.nextInt(PIECES.length())));
    }
    return text.toString();
  }
}
