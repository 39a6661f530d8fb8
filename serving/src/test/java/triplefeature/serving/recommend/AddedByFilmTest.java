package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AddedByFilmTest {
  /** Dense and scattered numbers, many more than the first table holds, some put twice. */
  @Test
  void what_was_put_last_is_found_and_nothing_else() {
    Random random = new Random(1);
    for (int range : new int[] {5, 3_000, Integer.MAX_VALUE}) {
      AddedByFilm table = new AddedByFilm();
      Map<Integer, double[]> expected = new HashMap<>();
      for (int i = 0; i < 5_000; i++) {
        int movie = random.nextInt(range);
        assertSame(expected.get(movie), table.get(movie));
        double[] added = {i};
        table.put(movie, added);
        expected.put(movie, added);
      }
      expected.forEach((movie, added) -> assertSame(added, table.get(movie)));
      for (int i = 0; i < 5_000; i++) {
        int movie = random.nextInt(range);
        assertSame(expected.get(movie), table.get(movie));
      }
    }
  }

  @Test
  void an_empty_table_knows_no_film() {
    assertNull(new AddedByFilm().get(0));
  }
}
