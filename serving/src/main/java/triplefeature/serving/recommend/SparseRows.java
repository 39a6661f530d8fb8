package triplefeature.serving.recommend;

import java.util.Arrays;

/**
 * A sparse matrix by rows (compressed sparse rows). Arrays are not modified after construction.
 *
 * @param starts row r occupies positions starts[r] to starts[r + 1] - 1; length rows + 1
 * @param columns ascending within a row
 * @param values one for each column entry
 */
public record SparseRows(int[] starts, int[] columns, float[] values) {
  public SparseRows {
    if (starts.length == 0
        || starts[starts.length - 1] != columns.length
        || columns.length != values.length) {
      throw new IllegalArgumentException("rows, columns and values do not fit together");
    }
  }

  /**
   * @param columns of each row, ascending
   * @param values of each row
   */
  public static SparseRows of(int[][] columns, float[][] values) {
    int[] starts = new int[columns.length + 1];
    for (int row = 0; row < columns.length; row++) {
      starts[row + 1] = starts[row] + columns[row].length;
    }
    int[] allColumns = new int[starts[columns.length]];
    float[] allValues = new float[allColumns.length];
    for (int row = 0; row < columns.length; row++) {
      System.arraycopy(columns[row], 0, allColumns, starts[row], columns[row].length);
      System.arraycopy(values[row], 0, allValues, starts[row], columns[row].length);
    }
    return new SparseRows(starts, allColumns, allValues);
  }

  public int rows() {
    return starts.length - 1;
  }

  /**
   * The same matrix by columns.
   *
   * @param columnCount above every column
   */
  public SparseRows transposed(int columnCount) {
    int[] transposedStarts = new int[columnCount + 1];
    for (int column : columns) {
      transposedStarts[column + 1]++;
    }
    Arrays.parallelPrefix(transposedStarts, Integer::sum);
    int[] next = Arrays.copyOf(transposedStarts, columnCount);
    int[] rowsOf = new int[columns.length];
    float[] transposedValues = new float[columns.length];
    for (int row = 0; row < rows(); row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        int to = next[columns[i]]++;
        rowsOf[to] = row;
        transposedValues[to] = values[i];
      }
    }
    return new SparseRows(transposedStarts, rowsOf, transposedValues);
  }

  /** Takes each column that two rows have in common, with the product of their values. */
  public interface CommonColumns {
    void accept(int column, double product);
  }

  /** Visits the common columns of two rows in ascending order. */
  public void forEachCommon(int left, int right, CommonColumns visitor) {
    int i = starts[left];
    int j = starts[right];
    while (i < starts[left + 1] && j < starts[right + 1]) {
      int a = columns[i];
      int b = columns[j];
      if (a == b) {
        visitor.accept(a, (double) values[i] * values[j]);
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
  }

  /** The dot product of two rows. */
  public double product(int left, int right) {
    double[] sum = new double[1];
    forEachCommon(left, right, (column, product) -> sum[0] += product);
    return sum[0];
  }
}
