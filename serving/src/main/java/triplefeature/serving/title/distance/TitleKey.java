package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNumbers;

/**
 * One form of a title, ready to be compared. A title with a number word or a roman numeral has two:
 * numbers in digits, and numbers as they are written.
 *
 * @param words in order
 * @param partStarts by position in {@code words}, and one more: whether a part begins there; true
 *     at 0 and at the end
 * @param compact all words without blanks
 * @param compactWithoutArticle the same without an article at the beginning
 * @param lettersUsed which letters it has, see {@link TitleWord#lettersOf}
 */
public record TitleKey(
    TitleWord[] words,
    boolean[] partStarts,
    String compact,
    String compactWithoutArticle,
    long lettersUsed) {

  /**
   * @param pool words seen before, by text: 50,000 names have far fewer distinct words
   */
  static TitleKey of(NormalizedTitle title, Map<String, TitleWord> pool) {
    List<String> texts = title.words();
    TitleWord[] words = new TitleWord[texts.size()];
    for (int i = 0; i < words.length; i++) {
      String text = texts.get(i);
      boolean roman = TitleNumbers.romanAt(title, i);
      words[i] =
          roman
              ? TitleWord.of(text, true)
              : pool.computeIfAbsent(text, t -> TitleWord.of(t, false));
    }
    boolean[] partStarts = new boolean[words.length + 1];
    title.parts().forEach(part -> partStarts[part] = true);
    partStarts[0] = true;
    partStarts[words.length] = true;
    String compact = title.compact();
    boolean article = words.length > 1 && words[0].kind() == TitleWord.Kind.ARTICLE;
    String withoutArticle = article ? compact.substring(words[0].length()) : compact;
    return new TitleKey(words, partStarts, compact, withoutArticle, TitleWord.lettersOf(compact));
  }

  /** The forms of a folded title, numbers in digits first; none if it has no words. */
  public static List<TitleKey> formsOf(NormalizedTitle folded, Map<String, TitleWord> pool) {
    NormalizedTitle digits = TitleNumbers.toDigits(folded);
    if (digits.isEmpty()) {
      return List.of();
    }
    TitleKey first = of(digits, pool);
    return digits.words().equals(folded.words())
        ? List.of(first)
        : List.of(first, of(folded, pool));
  }

  public boolean beginsWithArticle() {
    return compactWithoutArticle.length() < compact.length();
  }

  public boolean hasNumber() {
    return Arrays.stream(words).anyMatch(TitleWord::isNumber);
  }

  public int letters() {
    return compact.length();
  }
}
