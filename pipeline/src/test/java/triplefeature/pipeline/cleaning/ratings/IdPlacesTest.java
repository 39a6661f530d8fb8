package triplefeature.pipeline.cleaning.ratings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdPlacesTest {
  /** More different ids than the table begins with room for, 0 and below among them. */
  @Test
  void an_id_keeps_the_place_at_which_it_came_first() {
    Random random = new Random(7);
    Map<Integer, Integer> expected = new LinkedHashMap<>();
    IdPlaces places = new IdPlaces();
    for (int i = 0; i < 50_000; i++) {
      int id = random.nextInt(20_000) - 5_000;
      Integer known = expected.putIfAbsent(id, expected.size());
      assertEquals(known == null ? -1 : known, places.find(id));
      assertEquals(expected.get(id), places.add(id));
    }
    List<Integer> ids = new ArrayList<>(expected.keySet());
    assertEquals(expected.size(), places.size());
    assertArrayEquals(ids.stream().mapToInt(Integer::intValue).toArray(), places.ids());
    assertEquals(-1, places.find(20_000));
  }
}
