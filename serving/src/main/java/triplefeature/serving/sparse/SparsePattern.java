package triplefeature.serving.sparse;

import java.util.Arrays;

/**
 * Which columns a sparse matrix has in which row (compressed sparse rows). Values, where there are
 * any, stand in an array beside it, one for each position. Arrays are not modified after
 * construction.
 *
 * @param starts row r occupies positions starts[r] to starts[r + 1] - 1; length rows + 1
 * @param columns ascending within a row
 */
public record SparsePattern(int[] starts, int[] columns) {
  public SparsePattern {
    if (starts.length == 0 || starts[starts.length - 1] != columns.length) {
      throw new IllegalArgumentException("rows and columns do not fit together");
    }
  }

  /**
   * @param columns of each row, ascending
   */
  public static SparsePattern of(int[][] columns) {
    int[] starts = new int[columns.length + 1];
    for (int row = 0; row < columns.length; row++) {
      starts[row + 1] = starts[row] + columns[row].length;
    }
    int[] all = new int[starts[columns.length]];
    for (int row = 0; row < columns.length; row++) {
      System.arraycopy(columns[row], 0, all, starts[row], columns[row].length);
    }
    return new SparsePattern(starts, all);
  }

  public int rows() {
    return starts.length - 1;
  }

  /** Number of columns in a row. */
  public int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /** Position of a column in a row; negative if the row does not have it. */
  public int position(int row, int column) {
    return Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
  }

  /** The columns of each row in an array of its own. */
  public int[][] toArrays() {
    int[][] rows = new int[rows()][];
    Arrays.setAll(rows, row -> Arrays.copyOfRange(columns, starts[row], starts[row + 1]));
    return rows;
  }

  /** Takes two positions that belong together. */
  public interface Positions {
    void accept(int left, int right);
  }

  /** {@link #transposed(int, Positions)} of a matrix without values. */
  public SparsePattern transposed(int columnCount) {
    return transposed(columnCount, (from, to) -> {});
  }

  /**
   * The same matrix by columns.
   *
   * @param columnCount above every column
   * @param moved told of each position here and where it went, to move its value
   */
  public SparsePattern transposed(int columnCount, Positions moved) {
    int[] transposedStarts = transposedStarts(columnCount);
    int[] next = Arrays.copyOf(transposedStarts, columnCount);
    int[] rowsOf = new int[columns.length];
    for (int row = 0; row < rows(); row++) {
      for (int from = starts[row]; from < starts[row + 1]; from++) {
        int to = next[columns[from]]++;
        rowsOf[to] = row;
        moved.accept(from, to);
      }
    }
    return new SparsePattern(transposedStarts, rowsOf);
  }

  /**
   * {@link #transposed(int, Positions)} of a matrix of bytes. A second time the same, as a call for
   * each of twenty million values takes longer than moving them.
   *
   * @param moved receives the values by columns
   */
  public SparsePattern transposed(int columnCount, byte[] values, byte[] moved) {
    int[] transposedStarts = transposedStarts(columnCount);
    int[] next = Arrays.copyOf(transposedStarts, columnCount);
    int[] rowsOf = new int[columns.length];
    for (int row = 0; row < rows(); row++) {
      moveRow(row, values, next, rowsOf, moved);
    }
    return new SparsePattern(transposedStarts, rowsOf);
  }

  private void moveRow(int row, byte[] values, int[] next, int[] rowsOf, byte[] moved) {
    for (int from = starts[row]; from < starts[row + 1]; from++) {
      int to = next[columns[from]]++;
      rowsOf[to] = row;
      moved[to] = values[from];
    }
  }

  private int[] transposedStarts(int columnCount) {
    int[] transposedStarts = new int[columnCount + 1];
    for (int column : columns) {
      transposedStarts[column + 1]++;
    }
    addUp(transposedStarts);
    return transposedStarts;
  }

  /** Visits the columns that two rows have in common, in ascending order. */
  public void forEachCommon(int left, int right, Positions visitor) {
    int i = starts[left];
    int j = starts[right];
    while (i < starts[left + 1] && j < starts[right + 1]) {
      int a = columns[i];
      int b = columns[j];
      if (a == b) {
        visitor.accept(i, j);
      }
      i += a <= b ? 1 : 0;
      j += b <= a ? 1 : 0;
    }
  }

  /**
   * Makes of the sizes of rows where each begins.
   *
   * @param sizes 0, and the size of each row; afterwards its row's end, where the next begins
   */
  public static void addUp(int[] sizes) {
    for (int row = 1; row < sizes.length; row++) {
      sizes[row] += sizes[row - 1];
    }
  }
}
