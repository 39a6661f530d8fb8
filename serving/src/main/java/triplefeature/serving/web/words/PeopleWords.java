package triplefeature.serving.web.words;

import java.util.List;
import triplefeature.serving.text.English;
import triplefeature.serving.web.http.Texts;

/**
 * Says how many people of how many. Of few they are counted, as a percentage of few promises more
 * than it knows; and nobody reads of 100 %, which says less than "all".
 */
record PeopleWords(Texts texts) {
  /** Up to so many people are counted; of more, the percentage is the shorter story. */
  static final int COUNTED = 100;

  /** Below that, what people like is not far from what everybody likes. */
  private static final double NOTEWORTHY = 1.5;

  private static final double TWICE = 1.75;

  /** From here on the last digit is chance. */
  private static final int ROUNDED = 30;

  private static final int HUNDRED = 100;

  /** With every number: "12 of 22", "all 6", "420 of 1,234 (34 %)". */
  String part(int part, int whole) {
    String counts = counts(part, whole);
    if (whole <= COUNTED || part == whole) {
      return counts;
    }
    return texts.get("reason.part.percent", counts, percent(part, whole));
  }

  /** Those who liked a film, as briefly as can be. */
  String who(int part, int whole, String title) {
    return whole <= COUNTED || part == whole
        ? texts.get("headline.who.counted", counts(part, whole), title)
        : texts.get("headline.who.percent", percent(part, whole), title);
  }

  private String counts(int part, int whole) {
    return part == whole
        ? texts.get("reason.part.all", English.count(whole))
        : texts.get("reason.part", English.count(part), English.count(whole));
  }

  /** 100 % only where it is all of them; 0 % never. */
  private String percent(int part, int whole) {
    double percent = 100.0 * part / whole;
    return percent < 1
        ? texts.get("reason.percent.under_one")
        : texts.get("reason.percent", Math.min(99, Math.round(percent)));
  }

  boolean isNoteworthy(double lift) {
    return lift >= NOTEWORTHY;
  }

  /** How much more than usual: "eight times the usual". */
  String lift(double lift) {
    if (!isNoteworthy(lift)) {
      return lift * NOTEWORTHY < 1
          ? texts.get("reason.lift.below")
          : texts.get("reason.lift.usual");
    }
    if (lift < TWICE) {
      return texts.get("reason.lift.half");
    }
    long times = Math.round(lift);
    if (times > HUNDRED) {
      return texts.get("reason.lift.hundred");
    }
    return times == 2
        ? texts.get("reason.lift.twice")
        : texts.get("reason.lift.times", number(times < ROUNDED ? times : (times + 5) / 10 * 10));
  }

  /** In words as far as the texts have them. */
  private String number(long number) {
    List<String> words = List.of(texts.get("reason.numbers").split(" "));
    return number <= words.size() ? words.get((int) number - 1) : English.count(number);
  }
}
