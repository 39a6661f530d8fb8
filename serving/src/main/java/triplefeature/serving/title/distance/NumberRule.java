package triplefeature.serving.title.distance;

import java.util.Arrays;

/** Numbers tell sequels apart, so they have no typos where titles are compared letter by letter. */
final class NumberRule {
  private NumberRule() {}

  /**
   * A number typed must be there, and digits must have been typed. A roman numeral may be one that
   * was misspelt into a word ("rocky oii").
   */
  static boolean agrees(TitleKey query, TitleKey name, boolean prefix) {
    TitleWord[] typed = query.words();
    int last = typed.length - 1;
    boolean begun = prefix && typed[last].isNumber() && name.compact().startsWith(query.compact());
    int at = 0;
    for (int i = 0; i <= last; i++) {
      if (!typed[i].isNumber() || (begun && i == last)) {
        continue;
      }
      at = after(typed[i], name.words(), at);
      if (at < 0) {
        return false;
      }
    }
    return prefix || Arrays.stream(name.words()).skip(at).noneMatch(TitleWord::isDigits);
  }

  private static int after(TitleWord number, TitleWord[] words, int from) {
    for (int j = from; j < words.length; j++) {
      if (words[j].number() == number.number()) {
        return j + 1;
      }
      if (words[j].isDigits()) {
        return -1;
      }
    }
    return -1;
  }
}
