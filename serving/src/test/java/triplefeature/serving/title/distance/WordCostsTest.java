package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static triplefeature.serving.title.distance.ChannelCosts.NONE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of one word, an edit being 100; the figures are those of {@link Keys#COSTS}. */
class WordCostsTest {
  private static TitleWord word(String text) {
    return TitleWord.of(text, false, 0);
  }

  private static TitleWord roman(String text) {
    return TitleWord.of(text, true, 0);
  }

  private static WordCosts costs(int maxEdits, String... typed) {
    TitleWord[] words = Arrays.stream(typed).map(WordCostsTest::word).toArray(TitleWord[]::new);
    return new WordCosts(Keys.COSTS, words, false, maxEdits, new EditDistance());
  }

  private static int pair(String typed, String there, int bound) {
    return costs(3).pair(word(typed), word(there), bound);
  }

  @Test
  void letters_that_do_not_change_how_a_word_sounds_are_one_slip() {
    ChannelCosts cheap = Keys.soundingFor(60);
    WordCosts costs = new WordCosts(cheap, new TitleWord[0], false, 3, new EditDistance());
    assertEquals(60, costs.pair(word("knight"), word("night"), NONE));
    assertEquals(60, costs.pair(word("knight"), word("night"), 60));
    assertEquals(NONE, costs.pair(word("knight"), word("night"), 59));
    assertEquals(60, costs.pair(word("sissorhands"), word("scissorhands"), 99));
    assertEquals(NONE, costs.pair(word("knight"), word("light"), 99));
    assertEquals(0, costs.pair(word("night"), word("night"), 99));
  }

  private static int[] putIn(String... typed) {
    WordCosts costs = costs(3, typed);
    int[] all = new int[typed.length];
    Arrays.setAll(all, costs::putIn);
    return all;
  }

  private static void assertPutIn(String typed, int... expected) {
    assertEquals(Arrays.toString(expected), Arrays.toString(putIn(typed.split(" "))), typed);
  }

  @Test
  void a_word_put_in_costs_little_where_it_says_little_and_is_never_one_that_says_something() {
    assertPutIn("the dark knight 1 of movie two", 45, NONE, NONE, 90, 45, 45, NONE);
    assertPutIn("the dark", 45, NONE);
    assertPutIn("dark movie", NONE, 45);
    // Nothing is left where none says anything.
    assertPutIn("the of movie", NONE, NONE, NONE);
    // "Rocky 1" is Rocky; "1 rocky", "rocky 2" and "the 1" are no more than they say.
    assertPutIn("rocky 1", NONE, 90);
    assertPutIn("1 rocky", NONE, NONE);
    assertPutIn("rocky 2", NONE, NONE);
    assertPutIn("the 1", 45, NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "the, 20",
    "of, 45",
    "film, 45",
    "dark, 105",
    "2, 150",
    "two, 150",
    "2nd, 105",
    "second, 105"
  })
  void a_word_left_out_costs_by_what_it_says(String text, int cost) {
    assertEquals(cost, costs(3).leaveOut(word(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2, 0",
    "2, two, 0",
    "13, 13th, 30",
    "second, 2, 30",
    "2, 3, 1000000",
    "2, dark, 1000000",
    "dark, 2, 1000000",
    "twoo, two, 100"
  })
  void numbers_are_equal_or_another_form_and_have_no_typos_but_as_words(
      String typed, String there, int cost) {
    assertEquals(cost, pair(typed, there, NONE));
  }

  @Test
  void a_roman_numeral_is_its_number_and_may_be_misspelt_into_a_word() {
    assertEquals(0, costs(3).pair(word("2"), roman("ii"), NONE));
    assertEquals(100, costs(3).pair(word("oii"), roman("ii"), NONE));
    assertEquals(NONE, costs(3).pair(roman("ii"), word("oii"), NONE));
  }

  /** An edit from three letters on, two from six; 100 for a near letter, 150 for a far one. */
  @ParameterizedTest
  @CsvSource({
    "of, of, 0",
    "of, or, 1000000",
    "drk, dark, 100",
    "park, dark, 150",
    "drak, dark, 100",
    "dxrq, dark, 1000000",
    "nigt, knight, 1000000",
    "knght, knight, 100",
    "knigtss, knights, 200",
    "ngt, knight, 1000000"
  })
  void letters_are_compared_within_what_the_length_allows(String typed, String there, int cost) {
    assertEquals(cost, pair(typed, there, NONE));
  }

  @Test
  void a_pair_beyond_the_bound_is_none() {
    assertEquals(100, pair("knght", "knight", 100));
    assertEquals(NONE, pair("knght", "knight", 99));
    assertEquals(150, pair("park", "dark", 150));
    assertEquals(NONE, pair("park", "dark", 149));
    assertEquals(NONE, pair("dark", "dark", -1));
  }

  @Test
  void the_edits_of_the_whole_title_are_the_most_of_a_word() {
    assertEquals(200, costs(2).pair(word("kinhgt"), word("knight"), NONE));
    assertEquals(NONE, costs(1).pair(word("kinhgt"), word("knight"), NONE));
    assertEquals(NONE, costs(0).pair(word("knght"), word("knight"), NONE));
  }

  private static int spaced(String first, String second, String joined) {
    return costs(3).spaced(word(first), word(second), word(joined));
  }

  @Test
  void a_word_split_or_joined_costs_a_blank_where_every_letter_is_right() {
    assertEquals(5, spaced("spider", "man", "spiderman"));
    assertEquals(NONE, spaced("spidr", "man", "spiderman"));
    assertEquals(NONE, spaced("spider", "men", "spiderman"));
    assertEquals(NONE, spaced("spider", "man", "spidermann"));
  }
}
