package triplefeature.serving.recommend.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.sparse.SparseRows;

/**
 * Two films that share all terms of a test. Of n films a term of idf i is held by n exp(-i): one of
 * idf 6 by 0.25 %, of 5 by 0.67 %, of 2.4 by 9 %, of 2 by 14 %.
 */
class SharedTermsTest {
  /** What both films have, the first of the terms weighing most. */
  private static SharedTerms shared(Term... terms) {
    int[] columns = IntStream.range(0, terms.length).toArray();
    float[] values = new float[terms.length];
    double[] weights = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      values[i] = 1;
      weights[i] = terms.length - i;
    }
    SparseRows alike =
        SparseRows.of(new int[][] {columns, columns}, new float[][] {values, values});
    return SharedTerms.of(0, 1, new ContentIndex(alike, List.of(terms)), weights);
  }

  private static Term rare(TermKind kind, String text) {
    return new Term(kind, text, 6.5);
  }

  private static Reason.Traits traits(TermKind kind, String... names) {
    return new Reason.Traits(kind, List.of(names));
  }

  @ParameterizedTest
  @CsvSource({
    // Not a word, however rare.
    "OVERVIEW, 1984, 9",
    "OVERVIEW, 007th, 9",
    "OVERVIEW, ii, 9",
    "TITLE, x, 9",
    // More than 0.5 % of the descriptions, 0.2 % of the titles.
    "OVERVIEW, prison, 5",
    "TAGLINE, prison, 5",
    "TITLE, story, 6.1",
    // More than a tenth speak it.
    "LANGUAGE, en, 2",
    // More than 2 % are made by it, or about it.
    "COMPANY, Paramount Pictures, 3.5",
    "KEYWORD, independent film, 3.5"
  })
  void what_tells_nothing_is_not_named(TermKind kind, String text, double idf) {
    SharedTerms shared = shared(new Term(kind, text, idf));
    assertEquals(List.of(), shared.traits());
    assertEquals(
        Reason.Bare.NOTHING_SHARED, shared.reason(Optional.of(new Reason.Years(1999, 1999))));
  }

  @ParameterizedTest
  @CsvSource({
    "OVERVIEW, submarine, 6",
    "TITLE, bourne, 6.6",
    "LANGUAGE, ja, 2.4",
    "COMPANY, Studio Ghibli, 4.5",
    "KEYWORD, poker, 4.5",
    "COLLECTION, Alien Collection, 1",
    "DIRECTOR, John Ford, 1",
    "CAST, John Wayne, 1",
    // A genre alone where there is nothing else, however many films have it.
    "GENRE, Drama, 0.8"
  })
  void what_tells_something_is_named(TermKind kind, String text, double idf) {
    assertEquals(
        new Reason.SharedTraits(List.of(traits(kind, text)), new Reason.Years(1999, 2009)),
        shared(new Term(kind, text, idf)).reason(Optional.of(new Reason.Years(1999, 2009))));
  }

  @Test
  void what_the_fewest_films_share_comes_first() {
    assertEquals(
        List.of(
            traits(TermKind.COLLECTION, "Saga"),
            traits(TermKind.DIRECTOR, "John Ford"),
            traits(TermKind.CAST, "John Wayne"),
            traits(TermKind.TITLE, "rio"),
            traits(TermKind.OVERVIEW, "cattle"),
            traits(TermKind.GENRE, "Western")),
        shared(
                rare(TermKind.GENRE, "Western"),
                rare(TermKind.LANGUAGE, "en"),
                rare(TermKind.OVERVIEW, "cattle"),
                rare(TermKind.TITLE, "rio"),
                rare(TermKind.CAST, "John Wayne"),
                rare(TermKind.DIRECTOR, "John Ford"),
                rare(TermKind.COLLECTION, "Saga"))
            .traits());
  }

  /** Drama exp(-0.8) = 45 % and Comedy exp(-1.2) = 30 %: both 13 %. With War, 5 %: 0.7 %. */
  @Test
  void a_mix_of_genres_is_named_beside_rarer_things_only_where_it_is_rare() {
    Term drama = new Term(TermKind.GENRE, "Drama", 0.8);
    Term comedy = new Term(TermKind.GENRE, "Comedy", 1.2);
    Term war = new Term(TermKind.GENRE, "War", 3);
    Term prison = rare(TermKind.OVERVIEW, "prison");
    assertEquals(
        List.of(traits(TermKind.OVERVIEW, "prison")), shared(drama, comedy, prison).traits());
    assertEquals(
        List.of(
            traits(TermKind.OVERVIEW, "prison"), traits(TermKind.GENRE, "War", "Comedy", "Drama")),
        shared(war, comedy, drama, prison).traits());
    assertEquals(
        List.of(traits(TermKind.GENRE, "Comedy", "Drama")), shared(comedy, drama).traits());
  }

  /** Three of four keywords, three of four words, and no seventh name. */
  @Test
  void the_weightiest_three_of_a_kind_and_six_in_all_are_named() {
    assertEquals(
        List.of(
            traits(TermKind.KEYWORD, "poker", "casino", "chips"),
            traits(TermKind.OVERVIEW, "dealer", "bluff", "cards")),
        shared(
                rare(TermKind.KEYWORD, "poker"),
                rare(TermKind.OVERVIEW, "dealer"),
                rare(TermKind.KEYWORD, "casino"),
                rare(TermKind.OVERVIEW, "bluff"),
                rare(TermKind.KEYWORD, "chips"),
                rare(TermKind.KEYWORD, "debt"),
                rare(TermKind.OVERVIEW, "cards"),
                rare(TermKind.OVERVIEW, "hustler"),
                rare(TermKind.GENRE, "Western"))
            .traits());
  }

  /**
   * One of four films has a language in the data, and it is English: a quarter of all films, idf ln
   * 4, but each of those whose language is known.
   */
  @Test
  void a_share_is_of_the_films_of_which_the_kind_is_known() {
    ContentIndex index =
        new ContentIndex(
            SparseRows.of(new int[][] {{0}, {}, {}, {}}, new float[][] {{1}, {}, {}, {}}),
            List.of(new Term(TermKind.LANGUAGE, "en", Math.log(4))));
    assertEquals(1, index.share(index.terms().get(0)), 1e-12);
  }
}
