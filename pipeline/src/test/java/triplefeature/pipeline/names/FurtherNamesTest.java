package triplefeature.pipeline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FurtherNamesTest {
  private final List<Film> films = new ArrayList<>();

  private void film(String series, String title, int year, int votes, Integer minutes) {
    films.add(
        new Film(
            films.size() + 1,
            title,
            List.of(),
            LocalDate.of(year, 5, 1),
            year,
            minutes,
            List.of(),
            votes,
            series,
            false));
  }

  private void film(String series, String title, int year) {
    film(series, title, year, 1000, 100);
  }

  /** The names by title. */
  private Map<String, List<String>> names() {
    Map<String, List<String>> names = new TreeMap<>();
    NumberedNames.of(films).forEach((id, theirs) -> names.put(films.get(id - 1).title(), theirs));
    return names;
  }

  @Test
  void films_without_a_number_take_those_that_are_left_in_order_of_release() {
    film("Star Wars", "Star Wars", 1977);
    film("Star Wars", "The Empire Strikes Back", 1980);
    film("Star Wars", "Return of the Jedi", 1983);
    film("Star Wars", "Star Wars: Episode I - The Phantom Menace", 1999);
    film("Star Wars", "Star Wars: Episode II - Attack of the Clones", 2002);
    film("Star Wars", "Star Wars: Episode III - Revenge of the Sith", 2005);
    film("Star Wars", "Star Wars: The Force Awakens", 2015);
    assertEquals(
        Map.of(
            "Star Wars", List.of("Star Wars 4"),
            "The Empire Strikes Back", List.of("Star Wars 5"),
            "Return of the Jedi", List.of("Star Wars 6"),
            "Star Wars: Episode I - The Phantom Menace", List.of("Star Wars 1"),
            "Star Wars: Episode II - Attack of the Clones", List.of("Star Wars 2"),
            "Star Wars: Episode III - Revenge of the Sith", List.of("Star Wars 3"),
            "Star Wars: The Force Awakens", List.of("Star Wars 7")),
        names());
  }

  @Test
  void a_part_of_a_part_has_no_number_in_the_series() {
    film("Potter", "Potter and the Stone", 2001);
    film("Potter", "Potter and the Hallows: Part 1", 2010);
    film("Potter", "Potter and the Hallows: Part 2", 2011);
    assertEquals(
        Map.of(
            "Potter and the Stone", List.of("Potter 1", "Potter and the Stone 1"),
            "Potter and the Hallows: Part 1", List.of("Potter 2", "Potter and the Stone 2"),
            "Potter and the Hallows: Part 2", List.of("Potter 3", "Potter and the Stone 3")),
        names());
  }

  @Test
  void a_name_that_a_film_has_is_not_given_again_nor_one_to_shorts_and_films_nobody_knows() {
    film("Alien", "Alien", 1979);
    film("Alien", "Alien: The Short", 1980, 1000, 12);
    film("Alien", "Alien by Fans", 1981, 2, 90);
    film("Alien", "Aliens", 1986);
    film("Alien", "Alien³", 1992);
    film(null, "Prometheus", 2012);
    assertEquals(Map.of("Alien", List.of("Alien 1"), "Aliens", List.of("Alien 2")), names());
  }

  @Test
  void a_series_named_after_some_of_its_films_counts_by_its_first() {
    film("The Games: Mockingjay", "The Games", 2012);
    film("The Games: Mockingjay", "The Games: Catching Fire", 2013);
    film("The Games: Mockingjay", "The Games: Mockingjay - Part 1", 2014);
    film("The Games: Mockingjay", "The Games: Mockingjay - Part 2", 2015);
    assertEquals(List.of("The Games 2"), names().get("The Games: Catching Fire"));
    assertEquals(List.of("The Games 4"), names().get("The Games: Mockingjay - Part 2"));
  }

  @Test
  void a_name_that_goes_on_from_a_film_or_a_series_continues_it() {
    film(null, "Underworld", 1927, 60, 90);
    film(null, "Underworld", 2003);
    film(null, "Underworld: Evolution", 2006);
    film("Hard", "Die Hard", 1988);
    film("Hard", "Die Hard 2", 1990);
    film(null, "Live Free or Die Hard", 2007);
    film("Captain", "Captain", 2011);
    film(null, "The Avengers", 2012);
    film("Captain", "Avengers: Age of Ultron", 2015);
    assertEquals(List.of("Underworld 2"), names().get("Underworld: Evolution"));
    assertEquals(List.of("Hard 3", "Die Hard 3"), names().get("Live Free or Die Hard"));
    assertEquals(List.of("The Avengers 2"), names().get("Avengers: Age of Ultron"));
  }

  @Test
  void a_remake_continues_nothing_unless_parts_of_the_series_came_later() {
    film("Final", "Final", 2000);
    film("Final", "Final 2", 2003);
    film(null, "The Final", 2009);
    film("Final", "Final 4", 2011);
    film(null, "Total", 1990);
    film(null, "Total", 2012);
    assertEquals(List.of("Final 3"), names().get("The Final"));
    assertNull(names().get("Total"));
  }

  @Test
  void a_number_tells_that_a_series_goes_on_from_another_of_its_name() {
    film("The Fast", "The Fast and the Furious", 2001);
    film("The Fast", "The Fast and the Furious: Tokyo Drift", 2006);
    film("Fast", "Fast & Furious", 2009);
    film("Fast", "Fast & Furious 4", 2013);
    assertEquals(
        List.of("The Fast 3", "The Fast and the Furious 3"), names().get("Fast & Furious"));
  }

  @Test
  void a_name_without_a_letter_continues_nothing() {
    film(null, "...", 1990);
    film(null, "???", 1991);
    film("Signs", "!", 1992);
    assertEquals(Map.of(), names());
  }

  @Test
  void names_that_begin_with_the_same_part_are_a_series_by_it() {
    film(null, "The Naked Gun: From the Files", 1988);
    film(null, "The Naked Gun 2½: The Smell of Fear", 1991);
    assertEquals("The Naked Gun 2", names().get("The Naked Gun 2½: The Smell of Fear").get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "Alien, 1979, Alien Nation, 1988, 1000",
    "Big, 1988, Big Daddy, 1999, 1000",
    "Mad Max, 1920, Mad Max: Fury Road, 2015, 1000",
    "The Lion King, 1994, The Lion King: The Making Of, 1995, 20",
    "Once More, 1994, The Nonce More, 1995, 1000"
  })
  void words_alone_continue_nothing(String first, int year, String second, int later, int votes) {
    film(null, first, year);
    film(null, second, later, votes, 100);
    assertEquals(Map.of(), names());
  }

  @ParameterizedTest
  @CsvSource({
    "S1m0ne, Simone|Stmone|Slmone",
    "Se7en, Seven|Seten",
    "Thir13en Ghosts, Thirieen Ghosts|Thirteen Ghosts|Thirleen Ghosts",
    "Mask2, ''",
    "2001, ''",
    "Blade, ''"
  })
  void digits_between_letters_are_read_as_letters(String title, String names) {
    assertEquals(names, String.join("|", SpelledNames.of(title)));
  }
}
