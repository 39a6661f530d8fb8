package triplefeature.serving.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Note;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.web.http.Texts;

class ReasonWordsTest {
  private static final ReasonWords WORDS = new ReasonWords(Texts.english());
  private static final MethodWords METHODS = new MethodWords(Texts.english());

  @Test
  void people_are_counted_in_percent() {
    // Of 10 people who like the input 5 like the film: 50 %; of 20 users 6 like it: 30 %.
    assertEquals(
        "50 % of the people who liked it also liked this; 30 % of everybody did",
        WORDS.sentence(new Reason.PeopleAlsoLiked(5, 10, 6, 20)));
    // 5 of 600 are 0.83 %, 5 of 500 are 1 %.
    assertEquals(
        "under 1 % of the people who liked it also liked this; 1 % of everybody did",
        WORDS.sentence(new Reason.PeopleAlsoLiked(5, 600, 10, 1000)));
  }

  @Test
  void people_too_few_to_count_are_not_counted() {
    assertEquals(
        "a few of the people who liked it also liked this",
        WORDS.sentence(Reason.Bare.FEW_ALSO_LIKED));
    assertEquals(
        "some of the people who rated it well, or nearly so, rated this well, or nearly so",
        WORDS.sentence(Reason.Bare.PEOPLE_RATED_WELL));
  }

  @Test
  void traits_are_told_kind_by_kind_and_the_years_last() {
    assertEquals(
        "both are Crime, Drama; both stories tell of “prison”, “hope”; they came out 10 years"
            + " apart",
        WORDS.sentence(
            new Reason.SharedTraits(
                List.of(
                    new Reason.Traits(TermKind.GENRE, List.of("Crime", "Drama")),
                    new Reason.Traits(TermKind.OVERVIEW, List.of("prison", "hope"))),
                new Reason.Years(2000, 2010))));
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000, both are in the group “Comedy”; both came out in 2000",
    "2000, 2001, both are in the group “Comedy”; they came out 1 year apart",
    "2001, 2000, both are in the group “Comedy”; they came out 1 year apart",
    "2000, 2002, both are in the group “Comedy”; they came out 2 years apart"
  })
  void years_apart_are_counted(int input, int movie, String sentence) {
    assertEquals(
        sentence, WORDS.sentence(new Reason.SameCluster("Comedy", new Reason.Years(input, movie))));
  }

  @ParameterizedTest
  @EnumSource(TermKind.class)
  void every_kind_of_trait_names_its_terms_once(TermKind kind) {
    String sentence =
        WORDS.sentence(
            new Reason.SharedTraits(
                List.of(new Reason.Traits(kind, List.of("one", "100 {0}", "{1}"))), null));
    String between = sentence.contains("“") ? "”, “" : ", ";
    String terms = "one" + between + "100 {0}" + between + "{1}";
    assertEquals(1, sentence.split(Pattern.quote(terms), -1).length - 1, sentence);
    assertTrue(sentence.startsWith("both "), sentence);
  }

  @Test
  void groups_are_named() {
    Reason.Years years = new Reason.Years(1995, 1999);
    assertEquals(
        "both are in the group “Comedy”; they came out 4 years apart",
        WORDS.sentence(new Reason.SameCluster("Comedy", years)));
    assertEquals(
        "its group “Comedy” is near the group “Drama”; they came out 4 years apart",
        WORDS.sentence(new Reason.NearCluster("Comedy", "Drama", years)));
    assertEquals(
        "it is in no group, this is in the group “Drama”; they came out 4 years apart",
        WORDS.sentence(new Reason.NoCluster("Drama", years)));
  }

  @Test
  void what_is_unknown_is_not_told() {
    assertEquals(
        "both are in the group “Comedy”", WORDS.sentence(new Reason.SameCluster("Comedy", null)));
    assertEquals(
        "the data names nothing that they share, so only its votes count",
        WORDS.sentence(Reason.Bare.NOTHING_SHARED));
  }

  @ParameterizedTest
  @CsvSource({"0, no film", "1, only one film", "2, only 2 films"})
  void a_note_counts_the_films_that_the_method_knew(int found, String films) {
    assertEquals(
        "The collaborative method knows "
            + films
            + " for this request; the content method adds the rest.",
        WORDS.sentence(new Note(Method.COLLABORATIVE, found, Method.CONTENT)));
  }

  @Test
  void every_method_and_order_has_a_name() {
    for (Method method : Method.values()) {
      assertFalse(METHODS.name(method).isBlank());
      assertTrue(METHODS.description(method).endsWith("."), METHODS.description(method));
    }
    for (Sort sort : Sort.values()) {
      assertFalse(METHODS.name(sort).isBlank());
    }
  }
}
