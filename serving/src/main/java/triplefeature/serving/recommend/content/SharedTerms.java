package triplefeature.serving.recommend.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import triplefeature.serving.recommend.SparseRows;

/** What two films have in common, in words. */
final class SharedTerms {
  private static final int MOST_NAMED = 5;

  /** How a kind is introduced, in the order of a sentence; unknown kinds come last. */
  private static final Map<String, String> PHRASES = new LinkedHashMap<>();

  static {
    PHRASES.put("collection", "the series");
    PHRASES.put("director", "the director");
    PHRASES.put("cast", "the cast of");
    PHRASES.put("genre", "the genre");
    PHRASES.put("keyword", "the theme");
    PHRASES.put("title", "in the title");
    PHRASES.put("overview", "in the story");
    PHRASES.put("tagline", "in the tagline");
    PHRASES.put("company", "the studio");
    PHRASES.put("language", "the language");
    PHRASES.put("decade", "the");
  }

  private SharedTerms() {}

  /** A sentence about the terms that both rows have, the weightiest ones only. */
  static String sentence(SparseRows vectors, List<Term> terms, int left, int right) {
    List<Shared> shared = shared(vectors, terms, left, right);
    if (shared.isEmpty()) {
      return "nothing in common but the wish for a good film";
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
      List<String> names =
          shared.stream()
              .filter(each -> each.term().kind().equals(phrase.getKey()))
              .map(each -> each.term().text())
              .toList();
      if (!names.isEmpty()) {
        boolean words = phrase.getValue().startsWith("in ");
        parts.add(
            words
                ? "“" + String.join("”, “", names) + "” " + phrase.getValue()
                : phrase.getValue() + " " + String.join(", ", names));
      }
    }
    return "both have " + String.join("; ", parts);
  }

  private record Shared(Term term, double weight) {}

  private static List<Shared> shared(SparseRows vectors, List<Term> terms, int left, int right) {
    List<Shared> shared = new ArrayList<>();
    int i = vectors.starts()[left];
    int j = vectors.starts()[right];
    while (i < vectors.starts()[left + 1] && j < vectors.starts()[right + 1]) {
      int a = vectors.columns()[i];
      int b = vectors.columns()[j];
      if (a == b) {
        shared.add(new Shared(terms.get(a), vectors.values()[i] * vectors.values()[j]));
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
    shared.sort(Comparator.comparingDouble(each -> -each.weight()));
    return shared.subList(0, Math.min(MOST_NAMED, shared.size()));
  }
}
