package triplefeature.serving.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EarGeneratorTest {
  private static Set<String> spelt(String title) {
    EarGenerator generator = new EarGenerator(new Random(7));
    Set<String> all = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      all.add(generator.misspell(title));
    }
    return all;
  }

  @Test
  void one_place_is_spelt_as_it_sounds() {
    assertEquals(Set.of("night", "knit"), spelt("knight"));
    Set<String> phantom = spelt("phantom");
    assertTrue(phantom.contains("fantom"), phantom.toString());
    assertTrue(phantom.contains("phantem"), phantom.toString());
    assertTrue(spelt("rabbit").contains("rabit"));
    assertTrue(spelt("memento").contains("memmento"));
    assertTrue(spelt("vertigo").contains("vertago"));
  }

  @Test
  void what_can_be_spelt_in_no_other_way_stays() {
    assertEquals(Set.of("up"), spelt("up"));
  }
}
