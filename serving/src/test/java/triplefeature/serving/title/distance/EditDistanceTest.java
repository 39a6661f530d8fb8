package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  private static final int FAR = 9;

  /** In halves of an edit: 2 each, 3 for a letter that is not near the right one. */
  @ParameterizedTest
  @CsvSource({
    "matrix, matrix, 0",
    "matrx, matrix, 2", // a letter missed
    "matrrix, matrix, 2", // a letter doubled
    "matrzix, matrix, 3", // a letter from nowhere: z is near neither r nor i
    "matrox, matrix, 2", // o for i: a vowel, and its neighbour
    "matrqx, matrix, 3", // q for i
    "martix, matrix, 2", // two swapped
    "amtrxi, matrix, 4", // twice
    "blcwk, black, 4", // a and c swapped, and w for a
    "gcows, crows, 4", // c and r swapped, and g for r
    "blcpk, black, 5", // p is near neither: one missed, one from nowhere
    "arhd, hard, 4", // h swapped twice
  })
  void edits_are_counted_in_halves(String typed, String meant, int halves) {
    assertEquals(halves, new EditDistance().full(typed, meant, FAR));
  }

  @ParameterizedTest
  @CsvSource({"matr, matrix, 0", "mart, matrix, 2", "matirx, matrixreloaded, 2", "xx, matrix, 4"})
  void a_prefix_is_compared_with_the_nearest_beginning(String typed, String meant, int halves) {
    assertEquals(halves, new EditDistance().prefix(typed, meant, FAR));
  }

  @Test
  void what_is_above_the_bound_is_one_more_than_the_bound() {
    EditDistance distance = new EditDistance();
    assertEquals(3, distance.full("matrix", "gladiator", 2));
    assertEquals(3, distance.prefix("matrix", "gladiator", 2));
  }

  @Test
  void without_an_edit_only_equal_words_and_beginnings_are_near() {
    EditDistance distance = new EditDistance();
    assertEquals(0, distance.full("matrix", "matrix", 0));
    assertEquals(1, distance.full("matrox", "matrix", 0));
    assertEquals(0, distance.prefix("matr", "matrix", 0));
    assertEquals(1, distance.prefix("mart", "matrix", 0));
  }

  /** The scratch rows hold 64 columns at first. */
  @Test
  void a_word_of_any_length_is_compared() {
    for (int length = 60; length < 140; length++) {
      EditDistance distance = new EditDistance();
      String word = "ab".repeat(length / 2) + "q".repeat(length % 2);
      assertEquals(
          3, distance.full(word + "j", word + "p", FAR), length + " letters and a far one");
      assertEquals(3, distance.prefix(word + "j", word + "pppp", FAR), length + " letters");
    }
  }

  @Test
  void the_bound_changes_nothing_below_it() {
    Random random = new Random(11);
    EditDistance distance = new EditDistance();
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = word(random);
      int unbounded = distance.full(a, b, 100);
      int prefix = distance.prefix(a, b, 100);
      for (int max = 2; max <= 7; max++) {
        assertEquals(Math.min(unbounded, max + 1), distance.full(a, b, max), a + " " + b);
        assertEquals(Math.min(prefix, max + 1), distance.prefix(a, b, max), a + " " + b);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      word.append("abq".charAt(random.nextInt(3)));
    }
    return word.toString();
  }
}
