package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void a_row_comes_again_as_zeros_and_is_nobody_elses_meanwhile() {
    Rows rows = new Rows(3);
    double[] first = rows.take();
    double[] second = rows.take();
    assertNotSame(first, second);
    first[1] = 7;
    rows.giveBack(first);
    assertSame(first, rows.take());
    assertArrayEquals(new double[3], first);
  }

  @Test
  void a_row_from_elsewhere_is_refused() {
    Rows rows = new Rows(3);
    rows.giveBack(rows.take());
    assertThrows(IllegalStateException.class, () -> rows.giveBack(new Rows(3).take()));
  }
}
