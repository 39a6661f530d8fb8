package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static triplefeature.serving.title.distance.CostModel.NONE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words on their way, and how many edits are within a cost. */
class BegunWordTest {
  private static WordCosts costs(int maxEdits) {
    return new WordCosts(new TitleWord[0], maxEdits, new EditDistance());
  }

  private static int begun(TitleWord typed, TitleWord there, int bound) {
    return costs(3).begun(typed, there, bound);
  }

  private static TitleWord word(String text) {
    return TitleWord.of(text, false);
  }

  /** 10 for going on; behind an edit 98 and the edit: 100 for a near letter, 150 for a far one. */
  @ParameterizedTest
  @CsvSource({
    "kn, knight, 10", "knight, knight, 10", "kmi, knight, 198", "kqi, knight, 248",
    "km, knight, 1000000", "kqq, knight, 1000000", "kmihgt, knight, 298", "xx, knight, 1000000"
  })
  void a_word_that_goes_on_costs_little_and_behind_an_edit_nearly_one_more(
      String typed, String there, int cost) {
    assertEquals(cost, begun(word(typed), word(there), NONE));
  }

  @Test
  void an_edit_before_it_goes_on_has_to_be_within_the_bound() {
    assertEquals(198, begun(word("kmi"), word("knight"), 100));
    assertEquals(NONE, begun(word("kmi"), word("knight"), 99));
    assertEquals(10, begun(word("kn"), word("knight"), 0));
  }

  @Test
  void a_number_goes_on_as_it_was_begun_but_not_into_an_ordinal() {
    assertEquals(10, begun(word("20"), word("2001"), NONE));
    assertEquals(NONE, begun(word("20"), word("20th"), NONE));
    assertEquals(NONE, begun(word("20"), word("3001"), NONE));
    assertEquals(10, begun(word("six"), word("sixth"), NONE));
    assertEquals(10, begun(word("si"), word("sixth"), NONE));
    assertEquals(10, begun(TitleWord.of("ii", true), TitleWord.of("iii", true), NONE));
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
    assertEquals(halves, WordCosts.halves(edits, cost));
  }

  /** The other word may be longer by the edits: with 3 of them 3 letters can be 6, which have 2. */
  @ParameterizedTest
  @CsvSource({
    "3, 3, 500, 2",
    "3, 2, 500, 1",
    "3, 0, 500, 1",
    "1, 2, 500, 1",
    "1, 1, 500, 0",
    "3, 3, 199, 1",
    "3, 3, 99, 0"
  })
  void edits_against_whatever_word(int maxEdits, int length, int cost, int edits) {
    assertEquals(edits, costs(maxEdits).edits(length, cost));
  }

  @ParameterizedTest
  @CsvSource({"3, 105, 1", "3, 104, 0", "3, 305, 1", "3, 0, 0", "0, 305, 0"})
  void edits_beside_a_blank(int maxEdits, int cost, int edits) {
    assertEquals(edits, costs(maxEdits).editsSpaced(cost));
  }

  /** An edit and the 98 of the rest that follows. */
  @ParameterizedTest
  @CsvSource({"197, 3, 0", "198, 3, 1", "297, 3, 1", "298, 3, 2", "900, 3, 3", "0, 3, 0"})
  void edits_before_a_word_goes_on(int cost, int maxEdits, int edits) {
    assertEquals(edits, WordCosts.editsBegun(cost, maxEdits));
  }
}
