package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.List;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;
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
   * @param vocabulary numbers the words: 50,000 names have far fewer distinct ones
   */
  static TitleKey of(NormalizedTitle title, Vocabulary vocabulary) {
    List<String> texts = title.words();
    TitleWord[] words = new TitleWord[texts.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.word(texts.get(i), TitleNumbers.romanAt(title, i));
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
  public static List<TitleKey> formsOf(NormalizedTitle folded, Vocabulary vocabulary) {
    NormalizedTitle shortened = TitleNormalizer.shortened(folded);
    if (shortened.isEmpty()) {
      return List.of();
    }
    TitleKey first = of(shortened, vocabulary);
    return shortened.words().equals(folded.words())
        ? List.of(first)
        : List.of(first, of(folded, vocabulary));
  }

  boolean hasWordsOf(TitleKey other) {
    return Arrays.equals(words, other.words, (a, b) -> a.same(b) ? 0 : 1);
  }

  public boolean beginsWithArticle() {
    return compactWithoutArticle.length() < compact.length();
  }

  public boolean hasNumber() {
    return Arrays.stream(words).anyMatch(TitleWord::isNumber);
  }

  /** Letters of words that are no numbers; 127 where there are more. */
  public int plainLetters() {
    return Math.min(
        127,
        Arrays.stream(words).filter(word -> !word.isNumber()).mapToInt(TitleWord::length).sum());
  }

  public int letters() {
    return compact.length();
  }
}
