package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
  @ParameterizedTest
  @CsvSource({
    "knight, night",
    "phantom, fantom",
    "believe, beleive",
    "vertigo, vertago",
    "gatsby, gatsbi",
    "mechanic, mechanik",
    "cube, cub"
  })
  void words_that_sound_alike_are_one(String word, String other) {
    assertEquals(Sound.of(word), Sound.of(other));
  }

  @ParameterizedTest
  @CsvSource({"hit, hat", "her, hero", "paul, paulie", "alien, aliens", "troy, tron", "8mm, ''"})
  void another_first_vowel_a_vowel_at_the_end_or_a_consonant_make_another_word(
      String word, String other) {
    assertNotEquals(Sound.of(word), Sound.of(other) + (other.isEmpty() ? "x" : ""));
  }

  @ParameterizedTest
  @CsvSource({"8mm", "amélie", "brr", "''"})
  void what_is_no_english_word_has_no_sound(String word) {
    assertEquals("", Sound.of(word));
  }
}
