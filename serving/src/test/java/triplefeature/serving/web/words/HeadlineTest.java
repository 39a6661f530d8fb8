package triplefeature.serving.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.web.http.Texts;

/** The one sentence that a recommendation is shown with. */
class HeadlineTest {
  private static final ReasonWords WORDS = new ReasonWords(Texts.english());
  private static final Reason.Years YEARS = new Reason.Years(1995, 1996);

  private static Because because(String title, double share, Reason reason) {
    return new Because(Movie.of(title.length(), title, 1995, List.of()), share, reason);
  }

  private static String headline(Because... because) {
    return WORDS.headline(List.of(because));
  }

  private static Reason traits(Reason.Years years, Reason.Traits... traits) {
    return new Reason.SharedTraits(List.of(traits), years);
  }

  private static Reason.Traits genres(String... names) {
    return new Reason.Traits(TermKind.GENRE, List.of(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // 12 / 22 = 54.5 % and 46 / 671 = 6.9 %: 8.0 times.
        "12 | 22 | 46 | 671 | 12 of 22 who liked Heat liked this, eight times the usual",
        // 100 % and 1.5 %: 67.1 times, but who knows from six people.
        "6 | 6 | 10 | 671 | All 6 who liked Heat liked this, 70 times the usual",
        // 55 % and 41 %: 1.34 times, not worth a word.
        "22 | 40 | 274 | 671 | 22 of 40 who liked Heat liked this",
        // 34 % and 17 %.
        "420 | 1234 | 850 | 5000 | 34 % of the people who liked Heat liked this, twice the usual",
        // 99.6 % and 10 %.
        "249 | 250 | 500 | 5000 | 99 % of the people who liked Heat liked this, ten times the usual",
        "250 | 250 | 500 | 5000 | All 250 who liked Heat liked this, ten times the usual",
        // 0.5 % and 0.2 %.
        "5 | 1000 | 10 | 5000 | Under 1 % of the people who liked Heat liked this, three times the usual"
      })
  void people_are_counted_as_people_would(
      int both, int input, int movie, int users, String sentence) {
    assertEquals(
        sentence,
        headline(because("Heat", 1, new Reason.PeopleAlsoLiked(both, input, movie, users))));
  }

  /** 9 of 30 are 4.4 times the 46 of 671. */
  @Test
  void a_second_film_that_counts_nearly_as_much_is_named() {
    Reason first = new Reason.PeopleAlsoLiked(12, 22, 46, 671);
    Reason second = new Reason.PeopleAlsoLiked(9, 30, 46, 671);
    String alone = "12 of 22 who liked Totoro liked this, eight times the usual";
    assertEquals(
        alone + "; so did 9 of 30 who liked Spirited Away",
        headline(because("Totoro", 0.55, first), because("Spirited Away", 0.45, second)));
    // 0.4 / 0.6 is less than 0.8.
    assertEquals(
        alone, headline(because("Totoro", 0.6, first), because("Spirited Away", 0.4, second)));
    // One sentence is to stay readable.
    String long60 = "The Lord of the Rings: The Fellowship of the Ring, Uncut";
    assertEquals(alone, headline(because("Totoro", 0.5, first), because(long60, 0.5, second)));
    // A second film whose people like it less than everybody says nothing: 2 % for 7 %.
    assertEquals(
        alone,
        headline(
            because("Totoro", 0.5, first),
            because("Heat", 0.5, new Reason.PeopleAlsoLiked(5, 300, 46, 671))));
  }

  @Test
  void the_film_that_speaks_most_is_named_wherever_it_stands() {
    Reason few = new Reason.PeopleAlsoLiked(5, 10, 46, 671);
    Reason many = new Reason.PeopleAlsoLiked(12, 22, 46, 671);
    assertEquals(
        "12 of 22 who liked Heat liked this, eight times the usual",
        headline(because("Ran", 0.1, few), because("Heat", 0.9, many)));
  }

  @Test
  void what_says_nothing_is_said_only_where_nothing_else_is() {
    Because bare = because("Crumb", 0.9, Reason.Bare.FEW_ALSO_LIKED);
    assertEquals("A few of the people who liked Crumb liked this", headline(bare));
    assertEquals(
        "6 of 20 who liked Heat liked this, four times the usual",
        headline(bare, because("Heat", 0.1, new Reason.PeopleAlsoLiked(6, 20, 46, 671))));
    assertEquals(
        "Like Heat: Drama", headline(bare, because("Heat", 0.1, traits(YEARS, genres("Drama")))));
    assertEquals(
        "Some of the people who rated Ran well, or nearly so, rated this well, or nearly so",
        headline(because("Ran", 1, Reason.Bare.PEOPLE_RATED_WELL)));
  }

  /** 30 of 100 where 400 of 1,000 are usual speak against it, 12 of 22 for it. */
  @Test
  void people_who_like_it_more_than_usual_come_before_those_who_like_it_less() {
    Because against = because("Heat", 0.6, new Reason.PeopleAlsoLiked(30, 100, 400, 1000));
    Because silent = because("Ran", 0.1, Reason.Bare.PEOPLE_RATED_WELL);
    assertEquals("30 of 100 who liked Heat liked this", headline(silent, against));
    assertEquals(
        "12 of 22 who liked Crumb liked this",
        headline(
            silent, against, because("Crumb", 0.3, new Reason.PeopleAlsoLiked(12, 22, 400, 1000))));
  }

  @Test
  void traits_are_named_briefly_and_years_are_not() {
    assertEquals(
        "Like Heat: direction by Michael Mann; Crime, Thriller, Drama; themes such as heist",
        headline(
            because(
                "Heat",
                1,
                traits(
                    YEARS,
                    new Reason.Traits(TermKind.DIRECTOR, List.of("Michael Mann")),
                    genres("Crime", "Thriller", "Drama", "Action"),
                    new Reason.Traits(TermKind.KEYWORD, List.of("heist")),
                    new Reason.Traits(TermKind.OVERVIEW, List.of("police"))))));
  }

  @Test
  void what_tells_nothing_never_makes_a_headline() {
    String nothing = "Here for its votes; the data names nothing of note that it shares with Crumb";
    assertEquals(nothing, headline(because("Crumb", 1, Reason.Bare.NOTHING_SHARED)));
    assertEquals(nothing, headline(because("Crumb", 1, new Reason.NoCluster("Drama", YEARS))));
    assertEquals(
        nothing,
        headline(because("Crumb", 1, new Reason.NearCluster("War", "Drama", List.of(), YEARS))));
    assertEquals(
        "Like Ran: Drama",
        headline(
            because("Crumb", 0.7, Reason.Bare.NOTHING_SHARED),
            because("Ran", 0.3, traits(null, genres("Drama")))));
  }

  /** Together 0.3 + 0.25 is more than 0.45. */
  @Test
  void films_that_say_the_same_say_it_together() {
    assertEquals(
        "Like Totoro and Spirited Away: Animation, Family",
        headline(
            because("Heat", 0.45, traits(YEARS, genres("Drama"))),
            because("Totoro", 0.3, traits(YEARS, genres("Animation", "Family"))),
            because("Spirited Away", 0.25, traits(null, genres("Animation", "Family")))));
  }

  @Test
  void people_of_two_films_are_never_counted_as_the_same() {
    Reason alike = new Reason.PeopleAlsoLiked(6, 10, 300, 671);
    assertEquals(
        "6 of 10 who liked Heat liked this; so did 6 of 10 who liked Ran",
        headline(because("Heat", 0.5, alike), because("Ran", 0.5, alike)));
  }

  @Test
  void a_mix_of_genres_is_named_with_the_film_that_has_it() {
    assertEquals(
        "Nearly the same mix of genres as Heat: Crime, Drama",
        headline(because("Heat", 1, new Reason.SameCluster("Crime, Drama", YEARS))));
    assertEquals(
        "A mix of genres related to that of Heat: Drama",
        headline(
            because(
                "Heat",
                1,
                new Reason.NearCluster("Crime, Drama", "Drama, War", List.of("Drama"), YEARS))));
  }

  @Test
  void reasons_of_all_kinds_in_one_list_are_weighed_by_their_shares() {
    Because people = because("Heat", 0.4, new Reason.PeopleAlsoLiked(12, 22, 46, 671));
    Because group = because("Ran", 0.2, new Reason.SameCluster("War", null));
    assertEquals(
        "12 of 22 who liked Heat liked this, eight times the usual",
        headline(group, because("Crumb", 0.35, traits(null, genres("Drama"))), people));
    assertEquals(
        "Like Crumb: Drama",
        headline(group, people, because("Crumb", 0.6, traits(null, genres("Drama")))));
  }
}
