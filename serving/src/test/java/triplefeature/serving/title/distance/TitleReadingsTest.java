package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static triplefeature.serving.title.distance.ChannelCosts.NONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of whole titles, added up by hand from the figures of {@link Keys#COSTS}. */
class TitleReadingsTest {
  private static final int MAX_EDITS = 3;

  private static int cost(String typed, String name, int bound) {
    return new TitleCost(Keys.COSTS, Keys.of(typed), false, MAX_EDITS).of(Keys.of(name), bound);
  }

  private static int begun(String typed, String name, int bound) {
    return new TitleCost(Keys.COSTS, Keys.of(typed), true, MAX_EDITS).of(Keys.of(name), bound);
  }

  @ParameterizedTest
  @CsvSource({
    "blade, Blade: Trinity, 40", // the part behind
    "dark, Dark Knight, 105", // a word
    "dark, Dark Knight Rises, 120", // words, however many
    "trinity, Blade: Trinity, 40", // the part before
    // The parts before 40, an article 20.
    "empire strikes back, Star Wars: Episode V - The Empire Strikes Back, 60",
    "star wars, Star Wars: Episode V - The Empire Strikes Back, 40",
    "dark knight, Dark, 1000000", // nobody puts in a word that says something
  })
  void what_was_not_typed_costs_by_where_it_stands(String typed, String name, int cost) {
    assertEquals(cost, cost(typed, name, NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "film spider man, Spiderman, 50", // 45 for the film and 5 for the blank
    "spiderman film, Spider Man, 50",
    "knight dark film, Dark Knight, 87", // 42 for changed places
    "knigt film, Knight, 145",
  })
  void a_cost_equal_to_the_bound_is_within_it(String typed, String name, int cost) {
    assertEquals(cost, cost(typed, name, NONE));
    assertEquals(cost, cost(typed, name, cost));
    assertTrue(cost(typed, name, cost - 1) >= cost);
  }

  /** A letter missed, at which the blanks do not matter: 100 and 5; an article left out: 20. */
  @ParameterizedTest
  @CsvSource({
    "matrixr eloded, Matrix Reloaded, 105",
    "matrixr eloded, The Matrix Reloaded, 125",
    "the matrixr eloded, The Matrix Reloaded, 105",
    "matrizr eloaded, Matrix Reloaded, 105",
    "matrixr eloadeq, Matrix Reloaded, 155",
  })
  void letters_are_compared_across_blanks(String typed, String name, int cost) {
    assertEquals(cost, cost(typed, name, cost));
  }

  @Test
  void one_edit_of_one_is_allowed_across_blanks() {
    TitleKey name = Keys.of("Matrix Reloaded");
    assertEquals(
        105, new TitleCost(Keys.COSTS, Keys.of("matrizr eloaded"), false, 1).of(name, NONE));
    assertEquals(
        NONE, new TitleCost(Keys.COSTS, Keys.of("matrizr eloaded"), false, 0).of(name, NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "drk, Dark Knight, 110",
    "knight dark, Dark Knight Rises, 52", // 42 for changed places and 10
    "matrixr elod, Matrix Reloaded, 115", // 100 and 10, and 5 for the blank
    "matrixr el, Matrix Reloaded, 15",
  })
  void a_name_that_goes_on(String typed, String name, int cost) {
    assertEquals(cost, begun(typed, name, cost));
  }

  /**
   * In "se7" there are not the words "se" and "7": 100 for the letter, and for the number 120
   * behind the title or 150 before it; 45 for the film.
   */
  @Test
  void a_number_is_neither_joined_to_a_word_nor_split_off() {
    assertEquals(NONE, cost("se 7 film", "Se7", NONE));
    assertEquals(NONE, cost("7 se film", "7se", NONE));
    assertEquals(100 + 120 + 45, cost("se7 film", "Se 7", NONE));
    assertEquals(100 + 150 + 45, cost("7se film", "7 Se", NONE));
    TitleCost seven = new TitleCost(Keys.COSTS, Keys.written("seven film"), false, MAX_EDITS);
    assertEquals(NONE, seven.of(Keys.of("Se Ven"), NONE));
  }

  /** The scratch tables begin with the 1 word of the first name and room for 16 more. */
  @Test
  void a_query_meets_names_of_any_length() {
    TitleCost cost = new TitleCost(Keys.COSTS, Keys.of("dark"), true, MAX_EDITS);
    assertEquals(150, cost.of(Keys.of("Park"), NONE));
    assertEquals(10, cost.of(Keys.of("dark" + " sea".repeat(16)), NONE));
    assertEquals(10, cost.of(Keys.of("dark" + " sea".repeat(99)), NONE));
    assertEquals(
        100 + 10, new TitleCost(Keys.COSTS, Keys.of("drk"), true, 3).of(Keys.of("Dark Sea"), NONE));
  }
}
