package triplefeature.serving.title.names;

import java.util.List;
import java.util.Set;

/**
 * A title as words.
 *
 * @param words in order, none empty
 * @param parts where a part begins ("star wars | episode 4 | a new hope"): ascending positions in
 *     {@code words}, the first 0
 */
public record NormalizedTitle(List<String> words, List<Integer> parts) {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  public NormalizedTitle {
    words = List.copyOf(words);
    parts = List.copyOf(parts);
  }

  /** The words with one blank between them. */
  public String text() {
    return String.join(" ", words);
  }

  /** The words without blanks, where "wall e" and "walle" are one. */
  public String compact() {
    return String.join("", words);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  public boolean endsWithNumber() {
    return words.size() > 1 && Character.isDigit(words.get(words.size() - 1).charAt(0));
  }

  public boolean beginsWithNumber() {
    return words.size() > 1 && Character.isDigit(words.get(0).charAt(0));
  }

  /** Whether a word is an English article. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /** The title without an article in front, unless it is all there is. */
  public NormalizedTitle withoutArticle() {
    return words.size() > 1 && isArticle(words.get(0)) ? withoutFirst() : this;
  }

  /** The title without its first word. */
  public NormalizedTitle withoutFirst() {
    return new NormalizedTitle(
        words.subList(1, words.size()),
        parts.stream().map(part -> Math.max(0, part - 1)).distinct().toList());
  }

  /** The title without its last word. */
  public NormalizedTitle withoutLast() {
    int last = words.size() - 1;
    return new NormalizedTitle(
        words.subList(0, last), parts.stream().filter(part -> part < last).toList());
  }
}
