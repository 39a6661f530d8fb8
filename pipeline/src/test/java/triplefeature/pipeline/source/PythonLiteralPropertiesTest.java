package triplefeature.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds for any value and for any damage to it; both are drawn with a fixed seed. */
class PythonLiteralPropertiesTest {
  private static final String NOISE = "'\"\\[](){},:\n\0 xuUN0123456789.eE+-é千🎬";

  @Test
  void what_python_writes_is_read_back() throws Exception {
    PythonRepr values = new PythonRepr(20260131);
    for (int i = 0; i < 20_000; i++) {
      Object value = values.value(5);
      String text = PythonRepr.of(value);
      assertEquals(value, PythonLiteral.parse(text), text);
    }
  }

  @Test
  void damage_is_refused_as_such_and_soon() {
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refuseOrRead(100_000));
  }

  private static void refuseOrRead(int texts) {
    PythonRepr values = new PythonRepr(7);
    Random random = new Random(7);
    int refused = 0;
    for (int i = 0; i < texts; i++) {
      String text = damaged(PythonRepr.of(values.value(4)), random);
      try {
        PythonLiteral.parse(text);
      } catch (PythonLiteral.SyntaxException e) {
        refused++;
        assertTrue(!e.getMessage().isBlank(), text);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("no " + e.getClass().getSimpleName() + " expected: " + text, e);
      }
    }
    assertTrue(refused > texts / 3, "the damage hardly hurt: " + refused);
  }

  /** One to four characters are deleted, inserted, replaced or doubled, or the end is cut off. */
  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int place = random.nextInt(damaged.length() + 1);
      char noise = NOISE.charAt(random.nextInt(NOISE.length()));
      boolean inside = place < damaged.length();
      switch (random.nextInt(5)) {
        case 0 -> damaged.insert(place, noise);
        case 1 -> damaged.insert(place, damaged.substring(place));
        case 2 -> damaged.setLength(place);
        case 3 -> damaged.replace(place, inside ? place + 1 : place, "" + noise);
        default -> damaged.delete(place, inside ? place + 1 : place);
      }
    }
    return damaged.toString();
  }
}
