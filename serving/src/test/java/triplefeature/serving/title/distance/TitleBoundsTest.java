package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the search asks before it compares. */
class TitleBoundsTest {
  private static TitleCost cost(String typed, boolean prefix, int maxEdits) {
    return new TitleCost(Keys.of(typed), prefix, maxEdits);
  }

  /**
   * Of "dark knight" a name lacks letters at 100 each, or a whole word: "dark" at 310 or "knight"
   * at 360, and the letters of the other.
   */
  @ParameterizedTest
  @CsvSource({
    "Dark Knight, 0",
    "Dark Horse, 360", // n, i, g and t are 400
    "Knight, 300", // d, a and r; the word is 310
    "Knight of Old, 200", // a and r
    "Night, 400", // d, a, r and k; 310 and the k of "knight" are 410
    "Fox, 760", // 360 and the four of "dark"; without a word 900, the k being in both
  })
  void a_name_costs_at_least_the_letters_it_lacks(String name, int least) {
    assertEquals(least, cost("dark knight", false, 3).atLeast(Keys.of(name)));
  }

  @Test
  void words_that_say_little_need_no_letters() {
    assertEquals(0, cost("the dark movie", false, 3).atLeast(Keys.of("Dark")));
    assertEquals(100, cost("the dark movie", false, 3).atLeast(Keys.of("Dar")));
  }

  /** 5 for the blanks, 100 an edit; 98 more where the name goes on. */
  @Test
  void edits_within_a_cost() {
    TitleCost cost = cost("dark knight", true, 3);
    assertEquals(0, cost.editsByLetters(104));
    assertEquals(1, cost.editsByLetters(105));
    assertEquals(3, cost.editsByLetters(999));
    assertEquals(0, cost.editsByLetters(0));
    assertEquals(0, cost.editsByBeginning(202));
    assertEquals(1, cost.editsByBeginning(203));
    assertEquals(-1, cost("dark knight", false, 3).editsByBeginning(203));
  }

  @Test
  void only_the_last_word_of_a_title_on_its_way_is_unfinished() {
    assertTrue(cost("dark knight", true, 3).unfinished(1));
    assertFalse(cost("dark knight", true, 3).unfinished(0));
    assertFalse(cost("dark knight", false, 3).unfinished(1));
  }

  @Test
  void a_slip_is_one_likely_edit() {
    assertTrue(cost("matrox", false, 3).isSlip(Keys.of("Matrix")));
    assertTrue(cost("matrox", false, 1).isSlip(Keys.of("Matrix")));
    assertFalse(cost("matrox", false, 0).isSlip(Keys.of("Matrix")));
    assertFalse(cost("matrix", false, 3).isSlip(Keys.of("Matrix")));
    // q for i, which is far, and two edits.
    assertFalse(cost("matrqx", false, 3).isSlip(Keys.of("Matrix")));
    assertFalse(cost("martox", false, 3).isSlip(Keys.of("Matrix")));
    // Numbers have no slips.
    assertFalse(cost("rocky 2", false, 3).isSlip(Keys.of("Rocky 3")));
  }

  @Test
  void a_cost_knows_what_it_was_made_for() {
    TitleKey query = Keys.of("dark knight");
    TitleCost cost = new TitleCost(query, true, 2);
    assertSame(query, cost.query());
    assertTrue(cost.prefix());
    assertFalse(cost("dark", false, 2).prefix());
    assertEquals(2, cost.maxEdits());
    assertEquals(360, cost.words().putIn(1));
  }
}
