package triplefeature.serving.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 7, 999, 1000, 45_433, 123_456, 1_000_000, -5, -999, -1000, -123_456})
  void a_count_is_written_as_the_format_writes_it(long number) {
    assertEquals(English.format("%,d", number), English.count(number));
  }

  @Test
  void so_is_any_other() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      long number = random.nextLong() >> random.nextInt(64);
      assertEquals(English.format("%,d", number), English.count(number));
    }
  }
}
