package triplefeature.serving.title.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;

class TitleIndexTest {
  private final TitleSearch search =
      RealTitles.of(
              List.of(
                  movie(1, "The Shawshank Redemption", 1994, 8000),
                  movie(2, "Gladiator", 2000, 5000),
                  movie(3, "Heat", 1995, 1800),
                  movie(4, "Heat", 1986, 40),
                  movie(5, "The Godfather", 1972, 6000),
                  movie(6, "The Godfather: Part II", 1974, 3400),
                  RealTitles.movie(7, "Se7en", null, List.of("Seven"), 1995, 5900),
                  movie(8, "Seven", 1979, 3),
                  movie(9, "The Hunger", 1983, 114),
                  movie(10, "The Hunger Games", 2012, 9634),
                  movie(11, "Blade Runner 2049", 2017, 3000),
                  movie(12, "It", 2017, 2000),
                  movie(13, "Rocky", 1976, 1800),
                  movie(14, "Rocky II", 1979, 900),
                  movie(15, "Spider-Man", 2002, 5300),
                  movie(16, "Mama", 2013, 1400),
                  movie(17, "Memento", 2000, 4000),
                  movie(18, "I.T.", 2016, 9000),
                  movie(19, "The Sixth Sense", 1999, 3200),
                  movie(20, "Friday the 13th", 1980, 600),
                  movie(21, "Up", 2009, 7000),
                  movie(22, "YPF", 2007, 7),
                  movie(23, "Oldboy", 2003, 2000),
                  movie(24, "Oldboy", 2013, 600),
                  movie(25, "Knight and Day", 2010, 1500),
                  movie(26, "Night and Day", 2008, 9),
                  movie(27, "Electra", 1962, 200),
                  movie(28, "Elektra", 2005, 600)))
          .index();

  private static Movie movie(int id, String title, int year, int votes) {
    return RealTitles.movie(id, title, null, List.of(), year, votes);
  }

  private TitleResolution.Found found(String query) {
    return assertInstanceOf(TitleResolution.Found.class, search.resolve(query));
  }

  private List<Integer> suggested(String query) {
    return search.suggest(query, 8).stream().map(match -> match.movie().movieId()).toList();
  }

  @Test
  void a_misspelt_title_finds_its_film() {
    TitleMatch match = found("Shawshank Redemtion").match();
    assertEquals(1, match.movie().movieId());
    assertFalse(match.exact());
    // The article left out is 240 and the letter missed 412; 18 letters were typed.
    assertEquals(1 - (652 / 412.0) / (18 + 1), match.score(), 1e-9);
  }

  @Test
  void an_exact_title_is_taken_as_such() {
    TitleMatch match = found("the SHAWSHANK redemption!").match();
    assertTrue(match.exact());
    assertEquals(1, match.score());
  }

  @Test
  void of_two_films_with_one_name_the_better_known_is_taken_and_the_other_offered() {
    TitleResolution.Found heat = found("heat");
    assertEquals(1995, heat.match().movie().year());
    assertEquals(List.of(4), heat.alternatives().stream().map(Movie::movieId).toList());
  }

  @Test
  void a_famous_film_that_sounds_so_is_taken_before_an_obscure_one_of_that_name() {
    TitleResolution.Found night = found("night and day");
    assertEquals(25, night.match().movie().movieId());
    assertFalse(night.match().exact());
    assertEquals(List.of(26), night.alternatives().stream().map(Movie::movieId).toList());
    assertEquals(26, found("night and day 2008").match().movie().movieId());
    assertEquals(27, found("electra").match().movie().movieId(), "not so much better known");
    assertEquals(26, suggested("night and day").get(0), "a list to pick from is there");
  }

  @Test
  void a_year_beside_the_title_chooses() {
    assertEquals(4, found("heat 1986").match().movie().movieId());
    assertEquals(4, found("Heat (1986)").match().movie().movieId());
    assertTrue(found("Heat (1986)").match().exact());
    assertEquals(11, found("blade runner 2049").match().movie().movieId());
  }

  @Test
  void a_year_may_stand_in_front() {
    assertEquals(24, found("2013 oldboy").match().movie().movieId());
    assertEquals(23, found("oldboy").match().movie().movieId());
    assertEquals(24, suggested("2013 oldb").get(0));
    var nothing = assertInstanceOf(TitleResolution.NotFound.class, search.resolve("1950 heat"));
    assertEquals(List.of(3, 4), nothing.suggestions().stream().map(Movie::movieId).toList());
  }

  @Test
  void an_ordinal_is_the_same_in_words_and_digits() {
    assertEquals(19, found("the 6th sense").match().movie().movieId());
    assertTrue(found("6th Sense, The").match().exact());
    assertEquals(20, found("friday the thirteenth").match().movie().movieId());
    assertEquals(20, found("friday the 13").match().movie().movieId());
    assertEquals(19, suggested("the six").get(0));
    assertInstanceOf(TitleResolution.NotFound.class, search.resolve("the 5th sense"));
    assertInstanceOf(TitleResolution.NotFound.class, search.resolve("friday the 12th"));
  }

  @Test
  void a_word_is_meant_before_the_same_letters_as_initials() {
    assertEquals(12, found("it").match().movie().movieId());
    assertEquals(18, found("i.t.").match().movie().movieId());
  }

  @Test
  void a_year_that_no_such_film_has_takes_none() {
    var nothing = assertInstanceOf(TitleResolution.NotFound.class, search.resolve("heat 1950"));
    assertEquals(List.of(3, 4), nothing.suggestions().stream().map(Movie::movieId).toList());
  }

  @Test
  void a_sequel_that_is_not_there_is_not_the_first_film() {
    assertInstanceOf(TitleResolution.NotFound.class, search.resolve("gladiator 2"));
    assertInstanceOf(TitleResolution.NotFound.class, search.resolve("gladiator2"));
    assertEquals(6, found("godfather 2").match().movie().movieId());
    assertEquals(14, found("rocky two").match().movie().movieId());
    assertEquals(13, found("rocky 1").match().movie().movieId());
  }

  @Test
  void an_alias_equals_a_title_and_votes_decide() {
    TitleResolution.Found seven = found("seven");
    assertEquals(7, seven.match().movie().movieId());
    assertEquals("Seven", seven.match().name());
    assertEquals(List.of(8), seven.alternatives().stream().map(Movie::movieId).toList());
  }

  @Test
  void joined_and_split_words_are_one() {
    assertEquals(15, found("spiderman").match().movie().movieId());
    assertEquals(15, found("spider man").match().movie().movieId());
    assertEquals(17, found("me mento").match().movie().movieId());
  }

  @Test
  void nonsense_finds_nothing_and_suggests_nothing() {
    assertEquals(new TitleResolution.NotFound("qwrtplkjg", List.of()), search.resolve("qwrtplkjg"));
    assertEquals(new TitleResolution.NotFound("?!", List.of()), search.resolve("?!"));
    assertEquals(List.of(), search.suggest(" ", 8));
  }

  @Test
  void a_title_that_is_too_far_is_only_suggested() {
    // Three letters, one of them wrong: too little to take Heat for it.
    var far = assertInstanceOf(TitleResolution.NotFound.class, search.resolve("hea"));
    assertEquals(3, far.suggestions().get(0).movieId());
  }

  @Test
  void the_last_word_may_be_unfinished_in_a_suggestion() {
    assertEquals(List.of(5, 6), suggested("the godf"));
    assertEquals(List.of(5, 6), suggested("the gdof").subList(0, 2));
    assertEquals(1, suggested("shawsh").get(0));
    assertEquals(4, suggested("heat 198").get(0));
  }

  @Test
  void an_obscure_exact_name_stands_behind_the_famous_one_it_begins() {
    assertEquals(List.of(10, 9), suggested("the hunger"));
    assertEquals(9, found("the hunger").match().movie().movieId());
  }

  @Test
  void a_famous_name_with_a_slip_stands_before_an_obscure_one_that_only_begins_so() {
    assertEquals(List.of(21, 22), suggested("yp").subList(0, 2));
    // Never before the name itself.
    assertEquals(22, suggested("ypf").get(0));
  }

  @Test
  void a_film_is_suggested_once_and_no_more_than_asked_for() {
    assertEquals(1, search.suggest("the", 1).size());
    assertEquals(suggested("seven").stream().distinct().toList(), suggested("seven"));
    assertThrows(IllegalArgumentException.class, () -> search.suggest("heat", 0));
  }
}
