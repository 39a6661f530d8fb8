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
  void few_people_are_counted_and_of_many_the_percentage_is_said_too() {
    // 12 / 22 = 0.545, 46 / 671 = 0.0686: 7.96 times as often.
    assertEquals(
        "12 of 22 who liked it also liked this; among everybody 46 of 671 (7 %) did: eight times"
            + " the usual",
        WORDS.sentence(new Reason.PeopleAlsoLiked(12, 22, 46, 671)));
    // 420 / 1,234 = 34.04 %, 850 / 5,000 = 17 %: 2.002 times.
    assertEquals(
        "420 of 1,234 (34 %) who liked it also liked this; among everybody 850 of 5,000 (17 %) did:"
            + " twice the usual",
        WORDS.sentence(new Reason.PeopleAlsoLiked(420, 1234, 850, 5000)));
  }

  @ParameterizedTest
  @CsvSource({
    // Of 100 people none is a percentage yet, of 101 one is: 50 / 101 = 49.5 %.
    "50, 100, 50 of 100",
    "50, 101, 50 of 101 (50 %)",
    "6, 6, all 6",
    // 249 / 250 = 99.6 %, which are not all.
    "249, 250, 249 of 250 (99 %)",
    "250, 250, all 250",
    // 5 / 600 = 0.83 %, 5 / 500 = 1 %.
    "5, 600, 5 of 600 (under 1 %)",
    "5, 500, 5 of 500 (1 %)"
  })
  void a_part_is_a_hundred_percent_only_as_all_of_them(int part, int whole, String said) {
    String sentence = WORDS.sentence(new Reason.PeopleAlsoLiked(part, whole, part, 5000));
    assertTrue(sentence.startsWith(said + " who liked it"), sentence);
  }

  /** A number is rounded to the nearest, from 30 on to the nearest ten. */
  @ParameterizedTest
  @CsvSource({
    "66, less than usual",
    "67, about the usual",
    "149, about the usual",
    "150, one and a half times the usual",
    "174, one and a half times the usual",
    "175, twice the usual",
    "249, twice the usual",
    "250, three times the usual",
    "1249, twelve times the usual",
    "1250, 13 times the usual",
    "2949, 29 times the usual",
    "3449, 30 times the usual",
    "3450, 40 times the usual",
    "10049, 100 times the usual",
    "10050, more than a hundred times the usual"
  })
  void how_unusual_it_is_is_said_as_people_say_it(int hundredths, String said) {
    assertEquals(said, new PeopleWords(Texts.english()).lift(hundredths / 100.0));
  }

  @Test
  void the_lift_compares_those_who_like_the_input_with_everybody() {
    // 12 / 22 = 0.5455 against 46 / 671 = 0.06855.
    assertEquals(0.5455 / 0.06855, new Reason.PeopleAlsoLiked(12, 22, 46, 671).lift(), 0.01);
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
        "in common: Crime, Drama; a story of “prison”, “hope”; they came out 10 years apart",
        WORDS.sentence(
            new Reason.SharedTraits(
                List.of(
                    new Reason.Traits(TermKind.GENRE, List.of("Crime", "Drama")),
                    new Reason.Traits(TermKind.OVERVIEW, List.of("prison", "hope"))),
                new Reason.Years(2000, 2010))));
  }

  @ParameterizedTest
  @CsvSource({
    "2000, 2000, both came out in 2000",
    "2000, 2001, they came out 1 year apart",
    "2001, 2000, they came out 1 year apart",
    "2000, 2002, they came out 2 years apart",
    "2010, 2000, they came out 10 years apart"
  })
  void years_apart_are_counted_beside_what_is_shared(int input, int movie, String said) {
    assertEquals("in common: Drama; " + said, WORDS.sentence(drama(input, movie)));
  }

  private static Reason drama(int input, int movie) {
    return new Reason.SharedTraits(
        List.of(new Reason.Traits(TermKind.GENRE, List.of("Drama"))),
        new Reason.Years(input, movie));
  }

  @ParameterizedTest
  @CsvSource({
    "ja,the language Japanese",
    // A code of TMDb's own, and that of films in which nobody speaks.
    "cn,the language Cantonese",
    "xx,that nobody speaks",
    "qq,the language qq"
  })
  void a_language_has_its_name(String code, String name) {
    assertEquals(
        "in common: " + name,
        WORDS.sentence(
            new Reason.SharedTraits(
                List.of(new Reason.Traits(TermKind.LANGUAGE, List.of(code))), null)));
  }

  @ParameterizedTest
  @EnumSource(TermKind.class)
  void every_kind_of_trait_names_its_terms_once(TermKind kind) {
    String sentence =
        WORDS.sentence(
            new Reason.SharedTraits(
                List.of(new Reason.Traits(kind, List.of("100 {0}", "{1}"))), null));
    String between = sentence.contains("“") ? "”, “" : ", ";
    String terms = "100 {0}" + between + "{1}";
    assertEquals(1, sentence.split(Pattern.quote(terms), -1).length - 1, sentence);
    assertTrue(sentence.startsWith("in common: "), sentence);
  }

  @Test
  void groups_are_named() {
    Reason.Years years = new Reason.Years(1995, 1999);
    assertEquals(
        "both are in the group “Comedy”; they came out 4 years apart",
        WORDS.sentence(new Reason.SameCluster("Comedy", years)));
    assertEquals(
        "its group “Comedy, War” has this in common with the group “Drama, War”: War; they came out"
            + " 4 years apart",
        WORDS.sentence(new Reason.NearCluster("Comedy, War", "Drama, War", List.of("War"), years)));
  }

  @Test
  void groups_without_a_common_genre_are_not_called_near() {
    Reason.Years near = new Reason.Years(1995, 1999);
    assertEquals(
        "their groups, “Comedy” and “Drama”, have no genre in common; this is here for its votes and"
            + " its time",
        WORDS.sentence(new Reason.NearCluster("Comedy", "Drama", List.of(), near)));
    assertEquals(
        "their groups, “Comedy” and “Drama”, have no genre in common; this is here for its votes",
        WORDS.sentence(new Reason.NearCluster("Comedy", "Drama", List.of(), null)));
    assertEquals(
        "it is in no group, this is in the group “Drama”; this is here for its votes",
        WORDS.sentence(new Reason.NoCluster("Drama", null)));
  }

  @Test
  void what_is_unknown_is_not_told() {
    assertEquals(
        "both are in the group “Comedy”", WORDS.sentence(new Reason.SameCluster("Comedy", null)));
    assertEquals(
        "the data names nothing of note that they share; this is here for its votes",
        WORDS.sentence(Reason.Bare.NOTHING_SHARED));
  }

  @ParameterizedTest
  @CsvSource({"0, no film", "1, only one film", "2, only 2 films"})
  void a_note_names_methods_as_the_form_does_and_counts_the_films_known(int found, String films) {
    assertEquals(
        "“People like you” knows " + films + " for this request; “Similar films” adds the rest.",
        WORDS.sentence(new Note.FilledUp(Method.COLLABORATIVE, found, Method.CONTENT)));
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
