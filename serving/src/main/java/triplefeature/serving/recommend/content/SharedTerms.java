package triplefeature.serving.recommend.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.SparseRows;

/** What two films have in common, in words: the weightiest terms first chosen, then grouped. */
record SharedTerms(int input, int movie, List<Term> terms) {
  private static final int MOST_NAMED = 6;

  /** How a kind of term is spoken of, in the order of a sentence; {@code %s} is the list. */
  private enum Phrase {
    COLLECTION("both belong to %s"),
    DIRECTOR("both are directed by %s"),
    CAST("both have %s in the cast"),
    GENRE("both are %s"),
    KEYWORD("both are about %s"),
    OVERVIEW("both stories tell of “%s”"),
    TAGLINE("both taglines say “%s”"),
    TITLE("both titles have “%s”"),
    COMPANY("both are made by %s"),
    LANGUAGE("both are in the language “%s”");

    private final String sentence;

    Phrase(String sentence) {
      this.sentence = sentence;
    }

    private String of(List<String> names) {
      return sentence.replace("%s", String.join(sentence.contains("“") ? "”, “" : ", ", names));
    }
  }

  private record Weighed(Term term, double weight) {}

  static SharedTerms of(int input, int movie, SparseRows vectors, List<Term> terms) {
    List<Weighed> shared = new ArrayList<>();
    vectors.forEachCommon(
        input, movie, (column, product) -> shared.add(new Weighed(terms.get(column), product)));
    return new SharedTerms(
        input,
        movie,
        shared.stream()
            .sorted(Comparator.comparingDouble(each -> -each.weight()))
            .limit(MOST_NAMED)
            .map(Weighed::term)
            .toList());
  }

  String sentence(MovieCatalog catalog) {
    List<String> parts = new ArrayList<>();
    for (Phrase phrase : Phrase.values()) {
      List<String> names =
          terms.stream()
              .filter(term -> term.kind().equalsIgnoreCase(phrase.name()))
              .map(Term::text)
              .toList();
      if (!names.isEmpty()) {
        parts.add(phrase.of(names));
      }
    }
    String years = years(catalog);
    if (!years.isEmpty()) {
      parts.add(years);
    }
    return parts.isEmpty()
        ? "well rated, though the data names nothing that they share"
        : parts.stream().collect(Collectors.joining("; "));
  }

  private String years(MovieCatalog catalog) {
    Integer left = catalog.at(input).year();
    Integer right = catalog.at(movie).year();
    if (left == null || right == null) {
      return "";
    }
    int apart = Math.abs(left - right);
    return apart == 0
        ? "both came out in " + left
        : "they came out " + apart + (apart == 1 ? " year" : " years") + " apart";
  }
}
