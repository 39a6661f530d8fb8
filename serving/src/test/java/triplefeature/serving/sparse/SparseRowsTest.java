package triplefeature.serving.sparse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against the full matrix:
 *
 * <pre>
 * row 0   1  .  2  .
 * row 1   .  .  .  .
 * row 2   3  4  5  .
 * </pre>
 */
class SparseRowsTest {
  private static final SparseRows ROWS =
      SparseRows.of(new int[][] {{0, 2}, {}, {0, 1, 2}}, new float[][] {{1, 2}, {}, {3, 4, 5}});

  @Test
  void columns_become_rows_with_their_values_and_back() {
    SparseRows transposed = ROWS.transposed(4);
    assertEquals(4, transposed.rows());
    assertEquals(
        List.of(List.of(0, 2), List.of(2), List.of(0, 2), List.of()), lists(transposed.pattern()));
    assertArrayEquals(new float[] {1, 3, 4, 2, 5}, transposed.values());
    SparseRows back = transposed.transposed(3);
    assertEquals(lists(ROWS.pattern()), lists(back.pattern()));
    assertArrayEquals(ROWS.values(), back.values());
  }

  @Test
  void a_row_times_a_factor_is_added_where_its_columns_are() {
    double[] sums = {10, 20, 30, 40};
    ROWS.addTo(sums, 0, 3);
    ROWS.addTo(sums, 1, 3);
    assertArrayEquals(new double[] {13, 20, 36, 40}, sums);
  }

  @Test
  void rows_without_values_are_turned_alike() {
    assertEquals(
        List.of(List.of(0, 2), List.of(2), List.of(0, 2), List.of()),
        lists(ROWS.pattern().transposed(4)));
    assertEquals(List.of(), lists(SparsePattern.of(new int[0][]).transposed(0)));
  }

  @Test
  void a_column_is_found_in_the_row_that_has_it_and_in_no_other() {
    SparsePattern pattern = ROWS.pattern();
    assertEquals(3, pattern.position(2, 1));
    assertTrue(pattern.position(0, 1) < 0);
    assertTrue(pattern.position(1, 0) < 0);
    assertEquals(3, pattern.size(2));
    assertEquals(0, pattern.size(1));
  }

  @Test
  void random_matrices_agree_with_full_ones() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      boolean[][] full = new boolean[random.nextInt(6)][random.nextInt(6) + 1];
      for (boolean[] row : full) {
        for (int column = 0; column < row.length; column++) {
          row[column] = random.nextBoolean();
        }
      }
      int width = full.length == 0 ? 3 : full[0].length;
      int[][] rows = new int[full.length][];
      Arrays.setAll(rows, row -> numbers(width, column -> full[row][column]));
      int[][] columns = new int[width][];
      Arrays.setAll(columns, column -> numbers(full.length, row -> full[row][column]));
      SparsePattern pattern = SparsePattern.of(rows);
      assertTrue(Arrays.deepEquals(rows, pattern.toArrays()));
      assertTrue(Arrays.deepEquals(columns, pattern.transposed(width).toArrays()));
    }
  }

  /** Row i has the columns from 0 to 9 that are the bits of i. */
  @Test
  void products_with_many_rows_are_those_with_each() {
    Random random = new Random(8);
    int[][] columns = new int[1 << 10][];
    float[][] values = new float[columns.length][];
    for (int row = 0; row < columns.length; row++) {
      int bits = row;
      columns[row] = numbers(10, column -> (bits >> column & 1) == 1);
      values[row] = new float[columns[row].length];
      for (int i = 0; i < values[row].length; i++) {
        values[row][i] = random.nextFloat();
      }
    }
    SparseRows rows = SparseRows.of(columns, values);
    double[] weights = random.doubles(10).toArray();
    for (int size : new int[] {0, 1, 15, 16, 300}) {
      int[] others = random.ints(size, 0, columns.length).toArray();
      double[] each =
          Arrays.stream(others).mapToDouble(other -> rows.product(777, other, weights)).toArray();
      assertArrayEquals(each, rows.products(777, others, weights), 0);
    }
    assertEquals(
        weights[0] * ((double) values[1][0] * values[777][0]),
        rows.products(777, new int[] {1}, weights)[0]);
  }

  @Test
  void parts_that_do_not_fit_together_are_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new SparsePattern(new int[] {0, 2}, new int[] {1}));
    assertThrows(IllegalArgumentException.class, () -> new SparsePattern(new int[0], new int[0]));
    assertThrows(
        IllegalArgumentException.class, () -> new SparseRows(ROWS.pattern(), new float[] {1}));
  }

  private static int[] numbers(int end, java.util.function.IntPredicate which) {
    return IntStream.range(0, end).filter(which).toArray();
  }

  private static List<List<Integer>> lists(SparsePattern pattern) {
    return Arrays.stream(pattern.toArrays())
        .map(row -> Arrays.stream(row).boxed().toList())
        .toList();
  }
}
