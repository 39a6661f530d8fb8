package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordTest {
  private static final int NO_NUMBER = -1;

  @ParameterizedTest
  @CsvSource({
    "matrix, CONTENT",
    "the, ARTICLE",
    "an, ARTICLE",
    "of, FILLER",
    "episode, FILLER",
    "movie, FORM",
    "film, FORM"
  })
  void a_word_says_more_or_less(String text, TitleWord.Kind kind) {
    TitleWord word = TitleWord.of(text, false, 0);
    assertEquals(kind, word.kind());
    assertEquals(NO_NUMBER, word.number());
    assertFalse(word.isNumber() || word.isDigits() || word.isOrdinal());
    assertEquals(text.length(), word.length());
  }

  @ParameterizedTest
  @CsvSource({
    "2, NUMBER, 2, true, false",
    "1999, NUMBER, 1999, true, false",
    "2nd, NUMBER, 2, true, true",
    "0th, NUMBER, 0, true, true",
    "two, NUMBER_WORD, 2, false, false",
    "second, NUMBER_WORD, 2, false, true",
    "zero, NUMBER_WORD, 0, false, false"
  })
  void a_number_has_a_value_and_counts_or_orders(
      String text, TitleWord.Kind kind, int value, boolean digits, boolean ordinal) {
    TitleWord word = TitleWord.of(text, false, 0);
    assertEquals(kind, word.kind());
    assertEquals(value, word.value());
    assertTrue(word.isNumber());
    assertEquals(digits, word.isDigits());
    assertEquals(ordinal, word.isOrdinal());
  }

  @Test
  void the_first_is_not_one_but_the_1st() {
    assertNotEquals(TitleWord.of("1", false, 0).number(), TitleWord.of("first", false, 0).number());
    assertEquals(TitleWord.of("1st", false, 0).number(), TitleWord.of("first", false, 0).number());
  }

  @Test
  void a_roman_numeral_is_a_number_where_it_is_said_to_be_one_and_never_digits() {
    TitleWord numeral = TitleWord.of("iv", true, 0);
    assertEquals(TitleWord.Kind.NUMBER, numeral.kind());
    assertEquals(4, numeral.number());
    assertFalse(numeral.isDigits());
    assertEquals(TitleWord.Kind.CONTENT, TitleWord.of("iv", false, 0).kind());
  }

  @Test
  void nine_digits_are_a_number_below_every_ordinal() {
    assertEquals(999_999_999, TitleWord.of("999999999", false, 0).number());
    assertFalse(TitleWord.of("999999999", false, 0).isOrdinal());
  }

  /** Their hash codes are above and below 0, with high bits and without. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1000000000", "9999999999", "1234567890", "00000000001", "31415926535897"})
  void more_digits_stand_for_themselves_and_are_no_other_number(String digits) {
    TitleWord word = TitleWord.of(digits, false, 0);
    assertTrue(word.number() < NO_NUMBER, digits + " is " + word.number());
    assertFalse(word.isOrdinal());
    assertTrue(word.isDigits());
    assertEquals(word.number(), TitleWord.of(digits, false, 0).number());
    assertNotEquals(word.number(), TitleWord.of(digits + "1", false, 0).number());
  }

  @Test
  void letters_are_bits_of_being_there_and_of_being_there_twice() {
    // a and b are the first two bits, and behind the 26 of all letters once more; 2 is 52 + 2.
    assertEquals(0b11L | 0b11L << 26 | 1L << 54, TitleWord.lettersOf("abba2"));
    assertEquals(0b11L | 0b10L << 26, TitleWord.lettersOf("bbab"));
    assertEquals(0, TitleWord.lettersOf(""));
  }
}
