package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static triplefeature.serving.title.distance.ChannelCosts.NONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words on their way, and how many edits are within a cost. */
class BegunWordTest {
  private static WordCosts costs(int maxEdits) {
    return new WordCosts(Keys.COSTS, new TitleWord[0], true, maxEdits, new EditDistance());
  }

  private static int begun(TitleWord typed, TitleWord there, int bound) {
    return costs(3).begun(typed, there, bound);
  }

  private static TitleWord word(String text) {
    return TitleWord.of(text, false, 0);
  }

  /** Nothing for going on, which the whole title pays; 100 for a near letter, 150 for a far one. */
  @ParameterizedTest
  @CsvSource({
    "kn, knight, 0", "knight, knight, 0", "kmi, knight, 100", "kqi, knight, 150",
    "km, knight, 1000000", "kqq, knight, 1000000", "kmihgt, knight, 200", "xx, knight, 1000000"
  })
  void a_word_that_goes_on_costs_what_is_wrong_before(String typed, String there, int cost) {
    assertEquals(cost, begun(word(typed), word(there), NONE));
  }

  @Test
  void an_edit_before_it_goes_on_has_to_be_within_the_bound() {
    assertEquals(100, begun(word("kmi"), word("knight"), 100));
    assertEquals(NONE, begun(word("kmi"), word("knight"), 99));
    assertEquals(0, begun(word("kn"), word("knight"), 0));
  }

  @Test
  void a_number_goes_on_as_it_was_begun_but_not_into_an_ordinal() {
    assertEquals(0, begun(word("20"), word("2001"), NONE));
    assertEquals(NONE, begun(word("20"), word("20th"), NONE));
    assertEquals(NONE, begun(word("20"), word("3001"), NONE));
    assertEquals(0, begun(word("six"), word("sixth"), NONE));
    assertEquals(0, begun(word("si"), word("sixth"), NONE));
    assertEquals(0, begun(TitleWord.of("ii", true, 0), TitleWord.of("iii", true, 0), NONE));
    assertEquals(NONE, begun(word("dark"), word("2"), NONE));
    assertEquals(NONE, begun(word("2"), word("dark"), NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 500, 0",
    "1, 500, 3",
    "2, 500, 5", // two halves an edit, and one for a far letter
    "2, 249, 4",
    "2, 149, 2",
    "1, 0, 0",
    "1, -1, -1"
  })
  void halves_are_what_the_edits_or_the_cost_allow(int edits, int cost, int halves) {
    assertEquals(halves, costs(3).halves(edits, cost));
  }
}
