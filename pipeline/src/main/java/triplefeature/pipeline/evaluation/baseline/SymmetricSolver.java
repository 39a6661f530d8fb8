package triplefeature.pipeline.evaluation.baseline;

/** Cholesky's decomposition of a symmetric positive definite matrix, and what follows from it. */
final class SymmetricSolver {
  private final double[][] lower;

  /**
   * @param matrix of which the lower triangle is read; overwritten
   * @throws IllegalArgumentException if it is not positive definite
   */
  SymmetricSolver(double[][] matrix) {
    this.lower = matrix;
    for (int i = 0; i < matrix.length; i++) {
      double[] row = matrix[i];
      for (int j = 0; j <= i; j++) {
        double[] other = matrix[j];
        double sum = row[j];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        if (j < i) {
          row[j] = sum / other[j];
        } else if (sum > 0) {
          row[i] = Math.sqrt(sum);
        } else {
          throw new IllegalArgumentException("the matrix is not positive definite at row " + i);
        }
      }
    }
  }

  /** The x with matrix x = b. */
  double[] solve(double[] b) {
    double[] x = b.clone();
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = x.length - 1; i >= 0; i--) {
      x[i] /= lower[i][i];
      for (int k = 0; k < i; k++) {
        x[k] -= lower[i][k] * x[i];
      }
    }
    return x;
  }

  /** The inverse of the matrix. */
  double[][] inverse() {
    double[][] inverse = new double[lower.length][];
    for (int column = 0; column < inverse.length; column++) {
      double[] unit = new double[lower.length];
      unit[column] = 1;
      inverse[column] = solve(unit);
    }
    return inverse;
  }
}
