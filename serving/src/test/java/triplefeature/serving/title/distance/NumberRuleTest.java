package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRuleTest {
  @ParameterizedTest
  @CsvSource({
    "rocky, Rocky, true",
    "rocky 2, Rocky II, true",
    "rocky 2, Rocky III, false",
    "rocky 2, Rocky, false",
    "rocky, Rocky 2, false",
    "rocky 2, Rocky 2 3, false", // digits that were not typed
    "rocky 3, Rocky 2 3, false",
    "2 fast 2 furious, 2 Fast 2 Furious, true",
    "2 fast 2 furious, 2 Fast Furious, false", // one number for one typed
    "2 fast, 2 Fast 2 Furious, false",
  })
  void numbers_typed_are_there_in_order_and_no_others(String typed, String name, boolean agrees) {
    assertEquals(agrees, NumberRule.agrees(Keys.of(typed), Keys.of(name), false));
  }

  @ParameterizedTest
  @CsvSource({
    "rocky, Rocky 2, true", // may follow
    "rocky 2, Rocky, false",
    "200, 2001: A Space Odyssey, true", // on its way
    "200, 3001: A Space Odyssey, false",
    "200, A Space Odyssey 2001, false",
    "2 fast 20, 2 Fast 2003, true",
    "3 fast 20, 2 Fast 2003, false",
    "20 fast, 2003 Fast, false", // only the last word is
  })
  void of_a_title_on_its_way_the_last_number_may_go_on(String typed, String name, boolean agrees) {
    assertEquals(agrees, NumberRule.agrees(Keys.of(typed), Keys.of(name), true));
  }

  @Test
  void a_number_is_on_its_way_only_where_the_title_is() {
    assertFalse(NumberRule.agrees(Keys.of("200"), Keys.of("2001"), false));
  }

  /** What looks like a typo may be the numeral: "rocky oii". */
  @Test
  void a_roman_numeral_need_not_be_typed_and_is_passed_over() {
    assertTrue(NumberRule.agrees(Keys.of("rocky oii"), Keys.written("Rocky II"), false));
    assertTrue(NumberRule.agrees(Keys.of("rocky 3"), Keys.written("Rocky II: Round 3"), false));
    assertFalse(NumberRule.agrees(Keys.of("rocky 3"), Keys.of("Rocky II: Round 3"), false));
  }
}
