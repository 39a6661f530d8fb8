package triplefeature.serving.sparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Three rows over three columns:
 *
 * <pre>
 *         0  1  2
 * row 0   1  .  2
 * row 1   .  .  .
 * row 2   3  4  5
 * </pre>
 */
class CommonColumnsTest {
  private static final double[] ALIKE = {1, 1, 1};

  private static SparseRows rows() {
    return SparseRows.of(
        new int[][] {{0, 2}, {}, {0, 1, 2}}, new float[][] {{1, 2}, {}, {3, 4, 5}});
  }

  @Test
  void rows_lie_one_behind_the_other() {
    SparseRows rows = rows();
    assertEquals(3, rows.rows());
    assertArrayEquals(new int[] {0, 2, 2, 5}, rows.starts());
    assertArrayEquals(new int[] {0, 2, 0, 1, 2}, rows.columns());
    assertArrayEquals(new float[] {1, 2, 3, 4, 5}, rows.values());
  }

  @Test
  void a_product_sums_over_the_common_columns_and_ends_with_either_row() {
    // 1 * 3 + 2 * 5; of row 2's column 1 row 0 knows nothing.
    assertEquals(13, rows().product(0, 2, ALIKE));
    assertEquals(13, rows().product(2, 0, ALIKE));
    // 1 + 4, and 9 + 16 + 25.
    assertEquals(5, rows().product(0, 0, ALIKE));
    assertEquals(50, rows().product(2, 2, ALIKE));
    // The empty row lies right before row 2, whose entries are not its own.
    assertEquals(0, rows().product(1, 2, ALIKE));
    assertEquals(0, rows().product(2, 1, ALIKE));
    // 0.5 * 1 * 3 + 0.25 * 2 * 5.
    assertEquals(4, rows().product(0, 2, new double[] {0.5, 9, 0.25}));
  }

  @Test
  void common_columns_are_visited_in_ascending_order_with_their_products() {
    List<String> visited = new ArrayList<>();
    rows().forEachCommon(2, 0, (column, product) -> visited.add(column + ": " + product));
    assertEquals(List.of("0: 3.0", "2: 10.0"), visited);
  }
}
