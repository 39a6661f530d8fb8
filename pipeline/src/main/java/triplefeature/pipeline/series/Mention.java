package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import triplefeature.serving.title.names.NormalizedTitle;

/**
 * A film's name read as that of a part: "Rocky II" is the second of "rocky", "Alien: Resurrection"
 * a subtitled one of "alien", and "Alien" is its root.
 *
 * @param stem normalised words that the parts of a series would share, without an article
 * @param number of the part; 0 without one
 */
record Mention(SeriesFilm film, String stem, Role role, int number) {
  enum Role {
    /** The name is the stem and nothing else. */
    ROOT,
    /** The stem and a number. */
    NUMBERED,
    /**
     * The stem and what often follows it: a colon or dash, a word such as in "Batman Returns", a
     * year as in "Blues Brothers 2000", or the s of "Aliens".
     */
    SUBTITLED
  }

  private static final Set<String> COUNTED =
      Set.of("part", "episode", "chapter", "volume", "vol", "book", "no", "number");

  /** Higher numbers belong to the title: "Apollo 13" is no thirteenth part. */
  private static final int LAST_PART = 12;

  private static final Set<String> GOES_ON =
      Set.of(
          "returns",
          "return",
          "forever",
          "reloaded",
          "revolutions",
          "rises",
          "resurrection",
          "reborn",
          "strikes",
          "again",
          "rides",
          "goes",
          "university",
          "legacy",
          "salvation",
          "genisys",
          "beyond",
          "zero",
          "3d",
          "3rd",
          "kills",
          "values");

  private static final int SHORTEST_PLURAL = 5;

  /** Every way to read one name. */
  static List<Mention> of(SeriesFilm film, NormalizedTitle name) {
    List<Mention> found = new ArrayList<>();
    List<String> words = name.words();
    add(found, film, words, Role.ROOT, 0);
    String only = words.size() == 1 ? words.get(0) : "";
    if (only.length() >= SHORTEST_PLURAL && only.endsWith("s")) {
      add(found, film, List.of(only.substring(0, only.length() - 1)), Role.SUBTITLED, 0);
    }
    for (int i = 1; i < words.size(); i++) {
      if (name.parts().contains(i) || goesOn(words, i)) {
        add(found, film, words.subList(0, i), Role.SUBTITLED, 0);
      }
      int number = number(name, i);
      if (number > 0) {
        int end = COUNTED.contains(words.get(i - 1)) ? i - 1 : i;
        int part = name.parts().stream().filter(start -> start < end).reduce(0, Math::max);
        add(found, film, words.subList(0, end), Role.NUMBERED, number);
        if (part > 0) {
          // "Hellbound: Hellraiser II", "Rambo: First Blood Part II".
          add(found, film, words.subList(part, end), Role.NUMBERED, number);
        }
      }
    }
    return found;
  }

  private static void add(
      List<Mention> found, SeriesFilm film, List<String> stem, Role role, int number) {
    if (stem.stream().anyMatch(word -> !COUNTED.contains(word) && !isNumber(word))) {
      found.add(new Mention(film, String.join(" ", stem), role, number));
    }
  }

  private static boolean goesOn(List<String> words, int i) {
    String word =
        words.get(i).equals("the") && i + 1 < words.size() ? words.get(i + 1) : words.get(i);
    boolean year = word.length() == 4 && isNumber(word) && i + 1 == words.size();
    return year || GOES_ON.contains(word);
  }

  /** The number of the part that stands at a word, or 0: at the end of a part or after "part". */
  private static int number(NormalizedTitle name, int i) {
    List<String> words = name.words();
    boolean ends = i + 1 == words.size() || name.parts().contains(i + 1);
    boolean counted = COUNTED.contains(words.get(i - 1));
    if (!isNumber(words.get(i)) || words.get(i).length() > 2 || !(ends || counted)) {
      return 0;
    }
    int number = Integer.parseInt(words.get(i));
    // "Elizabeth I" is a queen, and no first part of "Elizabeth".
    return number <= LAST_PART && (counted || number > 1) ? number : 0;
  }

  static boolean isNumber(String word) {
    return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  boolean hasTwoWords() {
    return stem.indexOf(' ') > 0;
  }
}
