package triplefeature.serving.title.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people write them in titles. Number words count anywhere ("Seven Samurai", "Ocean's
 * Eleven", "One Hundred and One Dalmatians", "The Sixth Sense"), roman numerals from the second
 * word on, so that "V for Vendetta" and "X-Men" keep their letter.
 */
public final class TitleNumbers {
  private static final Map<String, Integer> TENS =
      numbered(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");

  /** Numbers of one word, "twentyone" among them. */
  private static final Map<String, Integer> UNITS =
      afterTens(
          numbered(
              0,
              1,
              "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                  + " fourteen fifteen sixteen seventeen eighteen nineteen"));

  private static final Map<String, Integer> ORDINALS =
      afterTens(
          numbered(
              1,
              1,
              "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth"));

  private static final Map<Integer, String> SUFFIXES = Map.of(1, "st", 2, "nd", 3, "rd");

  private static final Pattern ORDINAL_DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");

  /** 1 to 39; longer ones are words ("mix", "civil", "dim"). */
  private static final Map<String, Integer> ROMANS = romans();

  /** What is written ½ is read as two digits. */
  private static final List<String> HALF = List.of("and", "a", "half");

  private static final List<String> HALF_DIGITS = List.of("1", "2");

  private static final Set<String> COUNTED =
      Set.of("part", "episode", "chapter", "volume", "vol", "book", "act", "phase");

  private TitleNumbers() {}

  /** Words in the order of their values. */
  private static Map<String, Integer> numbered(int first, int step, String words) {
    Map<String, Integer> values = new HashMap<>();
    for (String word : words.split(" ", 0)) {
      values.put(word, first + step * values.size());
    }
    return Map.copyOf(values);
  }

  /** These, and those of 1 to 9 joined to words of tens. */
  private static Map<String, Integer> afterTens(Map<String, Integer> numbers) {
    Map<String, Integer> all = new HashMap<>(numbers);
    TENS.forEach(
        (tens, value) ->
            numbers.forEach(
                (word, unit) -> {
                  if (unit >= 1 && unit <= 9) {
                    all.put(tens + word, value + unit);
                  }
                }));
    return Map.copyOf(all);
  }

  private static Map<String, Integer> romans() {
    Map<String, Integer> values = new HashMap<>();
    for (String tens : List.of("", "x", "xx", "xxx")) {
      for (String units : List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")) {
        values.put(tens + units, values.size());
      }
    }
    values.remove("");
    return Map.copyOf(values);
  }

  /** The title with every number word and roman numeral in digits. */
  public static NormalizedTitle toDigits(NormalizedTitle title) {
    List<String> from = title.words();
    List<String> words = new ArrayList<>(from.size());
    List<Integer> parts = new ArrayList<>(title.parts().size());
    int i = 0;
    while (i < from.size()) {
      if (title.parts().contains(i)) {
        parts.add(words.size());
      }
      int end = numberEnd(from, i);
      OptionalInt ordinal = ordinal(from.get(i));
      Integer split =
          TENS.containsKey(from.get(i)) ? ORDINALS.get(from.get(i) + at(from, i + 1)) : null;
      if (ordinal.isPresent()) {
        words.add(ordinalDigits(ordinal.getAsInt()));
        i++;
      } else if (split != null) {
        words.add(ordinalDigits(split));
        i += 2;
      } else if (end > i) {
        words.add(Integer.toString(value(from.subList(i, end))));
        boolean half =
            end + HALF.size() <= from.size() && from.subList(end, end + HALF.size()).equals(HALF);
        words.addAll(half ? HALF_DIGITS : List.of());
        i = half ? end + HALF.size() : end;
      } else {
        String word = from.get(i);
        words.add(romanAt(title, i) ? Integer.toString(roman(word).orElseThrow()) : word);
        i++;
      }
    }
    return new NormalizedTitle(words, parts);
  }

  /** Value of a number word such as "seven" or "forty". */
  public static OptionalInt word(String word) {
    Integer value = UNITS.getOrDefault(word, TENS.get(word));
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Value of an ordinal such as "sixth" or "6th". */
  public static OptionalInt ordinal(String word) {
    Integer value = ORDINALS.get(word);
    if (value != null) {
      return OptionalInt.of(value);
    }
    if (!word.endsWith("st") && !word.endsWith("d") && !word.endsWith("th")) {
      return OptionalInt.empty();
    }
    Matcher digits = ORDINAL_DIGITS.matcher(word);
    return digits.matches()
        ? OptionalInt.of(Integer.parseInt(digits.group(1)))
        : OptionalInt.empty();
  }

  private static String ordinalDigits(int value) {
    boolean teen = value / 10 % 10 == 1;
    return value + (teen ? "th" : SUFFIXES.getOrDefault(value % 10, "th"));
  }

  /**
   * Whether the word at a position is a roman numeral: not the first one, and a single letter only
   * where a part ends or after "part" and the like, so that "I" and "X" within a title stay
   * letters.
   */
  public static boolean romanAt(NormalizedTitle title, int i) {
    String word = title.words().get(i);
    if (i == 0 || roman(word).isEmpty()) {
      return false;
    }
    boolean ends = i + 1 == title.words().size() || title.parts().contains(i + 1);
    return word.length() > 1 || ends || COUNTED.contains(title.words().get(i - 1));
  }

  /** Value of a roman numeral of 1 to 39 in lower case. */
  public static OptionalInt roman(String word) {
    Integer value = ROMANS.get(word);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Where the number that begins at a word ends, or {@code start} if none does. */
  private static int numberEnd(List<String> words, int start) {
    int end = belowThousandEnd(words, start);
    return end > start && "thousand".equals(at(words, end))
        ? restEnd(words, end + 1, belowThousandEnd(words, afterAnd(words, end + 1)))
        : end;
  }

  private static int belowThousandEnd(List<String> words, int start) {
    int end = belowHundredEnd(words, start);
    return end > start && "hundred".equals(at(words, end))
        ? restEnd(words, end + 1, belowHundredEnd(words, afterAnd(words, end + 1)))
        : end;
  }

  /** Where a number goes on after "hundred" or "thousand": past an "and", if more follows it. */
  private static int restEnd(List<String> words, int from, int end) {
    return end > afterAnd(words, from) ? end : from;
  }

  private static int afterAnd(List<String> words, int from) {
    return "and".equals(at(words, from)) ? from + 1 : from;
  }

  private static int belowHundredEnd(List<String> words, int start) {
    if (UNITS.containsKey(at(words, start))) {
      return start + 1;
    }
    if (!TENS.containsKey(at(words, start))) {
      return start;
    }
    int unit = UNITS.getOrDefault(at(words, start + 1), 0);
    return unit >= 1 && unit <= 9 ? start + 2 : start + 1;
  }

  private static String at(List<String> words, int i) {
    return i < words.size() ? words.get(i) : "";
  }

  private static int value(List<String> number) {
    int thousands = 0;
    int value = 0;
    for (String word : number) {
      if (word.equals("thousand")) {
        thousands = value * 1000;
        value = 0;
      } else {
        value = word.equals("hundred") ? value * 100 : value + word(word).orElse(0);
      }
    }
    return thousands + value;
  }
}
