package triplefeature.serving.title.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInTitlesTest {
  @ParameterizedTest
  @CsvSource({
    "twenty one, 21",
    "twentyone grams, 21 grams",
    "twenty fifth hour, 25th hour",
    "twentyfifth hour, 25th hour",
    "twenty tenth, 20 10th",
    "twenty nine, 29",
    "twenty ten, 20 10",
    "twenty zero, 20 0",
    "twenty, 20",
    "One Hundred, 100",
    "one hundred men, 100 men",
    "one hundred two, 102",
    "two hundred and fifty six, 256",
    "one hundred and men, 100 and men",
    "hundred, hundred",
    "ten thousand bc, 10000 bc",
    "two thousand and one a space odyssey, 2001 a space odyssey",
    "two thousand five hundred and six, 2506",
    "ten thousand and men, 10000 and men",
    "thousand, thousand",
    "eight and a half, 8 1 2",
    "two and a half men, 2 1 2 men",
    "8½, 8 1 2",
    "and a half, and a half",
    "Part I of It, part 1 of it",
    "Me I Am, me i am",
    "Henry V, henry 5",
    "Rocky XIV, rocky 14"
  })
  void number_words_and_numerals_are_digits(String title, String digits) {
    assertEquals(digits, TitleNormalizer.normalize(title).text());
  }

  @ParameterizedTest
  @CsvSource({"i, 1", "iv, 4", "vi, 6", "ix, 9", "xiv, 14", "xix, 19", "xxxix, 39"})
  void a_smaller_numeral_before_a_greater_one_is_taken_off(String roman, int value) {
    assertEquals(OptionalInt.of(value), TitleNumbers.roman(roman));
  }

  @Test
  void a_title_without_its_first_or_last_word_keeps_its_parts() {
    // 2 fast | 3 furious | 4
    NormalizedTitle title =
        new NormalizedTitle(List.of("2", "fast", "3", "furious", "4"), List.of(0, 2, 4));
    assertEquals(
        new NormalizedTitle(List.of("fast", "3", "furious", "4"), List.of(0, 1, 3)),
        title.withoutFirst());
    assertEquals(
        new NormalizedTitle(List.of("2", "fast", "3", "furious"), List.of(0, 2)),
        title.withoutLast());
  }

  @ParameterizedTest
  @CsvSource({
    "2 fast, true, false",
    "fast 2, false, true",
    "2, false, false",
    "fast 2 furious, false, false"
  })
  void a_number_at_an_end_has_words_beside_it(String title, boolean begins, boolean ends) {
    NormalizedTitle normalized = TitleNormalizer.normalize(title);
    assertEquals(begins, normalized.beginsWithNumber());
    assertEquals(ends, normalized.endsWithNumber());
  }

  @ParameterizedTest
  @CsvSource({"E.T., true", "M*A*S*H, true", "Matrix, false", "A Bug's Life, false"})
  void initials_are_noticed(String title, boolean initials) {
    assertEquals(initials, TitleNormalizer.hasInitials(title));
  }
}
