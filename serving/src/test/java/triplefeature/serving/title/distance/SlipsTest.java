package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({
    "q, w, true", // neighbours in a row
    "q, a, true", // and in the next
    "a, o, true", // vowels
    "t, d, true", // alike in sound
    "m, m, true",
    "a, p, false", // the first and the last letter of the alphabet are known
    "z, p, false",
    "q, i, false",
    "e, é, true", // what is not on the keyboard may be anything
    "ж, ф, true"
  })
  void letters_are_near_both_ways(char left, char right, boolean near) {
    assertEquals(near, Slips.near(left, right));
    assertEquals(near, Slips.near(right, left));
  }
}
