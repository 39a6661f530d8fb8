package triplefeature.serving.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import triplefeature.serving.title.names.TitleNormalizer;

/** A way to derive what is typed from the title that is meant. */
enum QuerySet {
  /** As the data set writes it. */
  CLEAN("the title itself", true, 0, (title, random) -> title),
  /** One slip below 8 characters, two from there. */
  TYPOS(
      "one typo, two from 8 characters",
      true,
      0,
      (title, random) -> new TypoGenerator(random).mistype(typed(title))),
  PREFIXES("the first 60 % of the letters", false, 0, (title, random) -> prefix(typed(title))),
  PREFIXES_WITH_TYPO(
      "the first 60 %, one typo",
      false, 0, (title, random) -> new TypoGenerator(random).edit(prefix(typed(title)))),
  DROPPED_WORD("one word left out, of 3 or more", true, 3, QuerySet::withoutOne),
  SWAPPED_WORDS("two neighbouring words swapped", true, 2, QuerySet::swapped),
  /** As {@link EarGenerator} spells it. */
  BY_EAR(
      "one word spelt by ear",
      true,
      0,
      (title, random) -> new EarGenerator(random).misspell(typed(title)));

  private final String label;
  private final boolean finished;
  private final int leastWords;

  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing: what is random comes in.
  private final BiFunction<String, Random, String> typing;

  /**
   * @param leastWords that a title must have
   */
  QuerySet(
      String label, boolean finished, int leastWords, BiFunction<String, Random, String> typing) {
    this.label = label;
    this.finished = finished;
    this.leastWords = leastWords;
    this.typing = typing;
  }

  String label() {
    return label;
  }

  String query(String title, Random random) {
    return typing.apply(title, random);
  }

  /** Whether a query can be made of a title. */
  boolean fits(String title) {
    return words(title).size() >= leastWords;
  }

  /** Whether the whole title was typed, not its beginning. */
  boolean finished() {
    return finished;
  }

  private static String withoutOne(String title, Random random) {
    List<String> words = words(title);
    words.remove(random.nextInt(words.size()));
    return String.join(" ", words);
  }

  private static String swapped(String title, Random random) {
    List<String> words = words(title);
    int at = random.nextInt(words.size() - 1);
    words.add(at, words.remove(at + 1));
    return String.join(" ", words);
  }

  private static String typed(String title) {
    return TitleNormalizer.fold(title).text();
  }

  private static List<String> words(String title) {
    return new ArrayList<>(TitleNormalizer.fold(title).words());
  }

  private static String prefix(String text) {
    return text.substring(0, (int) Math.ceil(0.6 * text.length())).strip();
  }
}
