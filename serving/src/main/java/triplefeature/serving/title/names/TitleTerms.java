package triplefeature.serving.title.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a normalised title that are hashed and weighed: words, pairs of neighbouring words,
 * and the two and three-letter pieces of every word with its borders, so that a misspelt word still
 * shares most of its terms. The first letter tells the kinds apart in the one hashed space.
 */
public final class TitleTerms {
  private TitleTerms() {}

  /** Terms with repetitions: how often one occurs is its frequency. Empty for an empty title. */
  public static List<String> of(NormalizedTitle title) {
    List<String> terms = new ArrayList<>();
    String before = null;
    for (String word : title.words()) {
      terms.add(word(word));
      if (before != null) {
        terms.add("b " + before + ' ' + word);
      }
      before = word;
      addPieces("^" + word + "$", terms);
    }
    return terms;
  }

  /** The term of a whole word. */
  static String word(String word) {
    return "w " + word;
  }

  private static void addPieces(String word, List<String> terms) {
    for (int i = 0; i + 2 <= word.length(); i++) {
      terms.add("c " + word.substring(i, i + 2));
      if (i + 3 <= word.length()) {
        terms.add("c " + word.substring(i, i + 3));
      }
    }
  }
}
