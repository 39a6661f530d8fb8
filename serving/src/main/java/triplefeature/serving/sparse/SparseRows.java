package triplefeature.serving.sparse;

/**
 * A sparse matrix by rows, its values beside its {@link SparsePattern}. Arrays are not modified
 * after construction.
 *
 * @param values one for each position
 */
public record SparseRows(SparsePattern pattern, float[] values) {
  public SparseRows {
    if (pattern.columns().length != values.length) {
      throw new IllegalArgumentException("columns and values do not fit together");
    }
  }

  /**
   * @param columns of each row, ascending
   * @param values of each row
   */
  public static SparseRows of(int[][] columns, float[][] values) {
    SparsePattern pattern = SparsePattern.of(columns);
    float[] all = new float[pattern.columns().length];
    for (int row = 0; row < columns.length; row++) {
      System.arraycopy(values[row], 0, all, pattern.starts()[row], columns[row].length);
    }
    return new SparseRows(pattern, all);
  }

  public int rows() {
    return pattern.rows();
  }

  /** See {@link SparsePattern#starts}. */
  public int[] starts() {
    return pattern.starts();
  }

  /** See {@link SparsePattern#columns}. */
  public int[] columns() {
    return pattern.columns();
  }

  /**
   * The same matrix by columns.
   *
   * @param columnCount above every column
   */
  public SparseRows transposed(int columnCount) {
    float[] moved = new float[values.length];
    return new SparseRows(
        pattern.transposed(columnCount, (from, to) -> moved[to] = values[from]), moved);
  }

  /** Takes each column that two rows have in common, with the product of their values. */
  public interface CommonColumns {
    void accept(int column, double product);
  }

  /** Visits the common columns of two rows in ascending order. */
  public void forEachCommon(int left, int right, CommonColumns visitor) {
    pattern.forEachCommon(
        left, right, (i, j) -> visitor.accept(columns()[i], (double) values[i] * values[j]));
  }

  /**
   * Adds a row times a factor.
   *
   * @param sums by column
   */
  public void addTo(double[] sums, int row, double factor) {
    int[] columns = columns();
    int to = starts()[row + 1];
    for (int at = starts()[row]; at < to; at++) {
      sums[columns[at]] += factor * values[at];
    }
  }

  /**
   * The dot product of two rows.
   *
   * @param weights of the columns: each product counts with that of its column
   */
  public double product(int left, int right, double[] weights) {
    int[] columns = columns();
    int leftEnd = starts()[left + 1];
    int rightEnd = starts()[right + 1];
    int i = starts()[left];
    int j = starts()[right];
    double sum = 0;
    while (i < leftEnd && j < rightEnd) {
      int ours = columns[i];
      int theirs = columns[j];
      if (ours == theirs) {
        sum += weights[ours] * ((double) values[i] * values[j]);
      }
      i += ours <= theirs ? 1 : 0;
      j += theirs <= ours ? 1 : 0;
    }
    return sum;
  }

  /**
   * The dot products of one row with others, as {@link #product} has them. Most columns of the
   * others are none of its own, which bits tell that stay in the fastest memory.
   *
   * @param weights one for each column
   */
  public double[] products(int left, int[] rights, double[] weights) {
    long[] ours = new long[(weights.length + Long.SIZE - 1) / Long.SIZE];
    for (int i = starts()[left]; i < starts()[left + 1]; i++) {
      ours[columns()[i] / Long.SIZE] |= 1L << columns()[i];
    }
    double[] products = new double[rights.length];
    for (int row = 0; row < rights.length; row++) {
      products[row] = product(left, ours, rights[row], weights);
    }
    return products;
  }

  private double product(int left, long[] ours, int right, double[] weights) {
    int[] columns = columns();
    double sum = 0;
    for (int j = starts()[right]; j < starts()[right + 1]; j++) {
      int column = columns[j];
      if ((ours[column / Long.SIZE] >>> column & 1) != 0) {
        sum += weights[column] * ((double) values[pattern.position(left, column)] * values[j]);
      }
    }
    return sum;
  }
}
