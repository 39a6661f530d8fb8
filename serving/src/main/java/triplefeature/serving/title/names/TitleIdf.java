package triplefeature.serving.title.names;

import java.util.Arrays;

/**
 * How much a term says: MLlib's inverse document frequency ln((N + 1) / (df + 1)) over the N names
 * of the model, by dimension of the hashed space.
 */
public final class TitleIdf {
  private final int[] indices;
  private final float[] weights;

  /**
   * @param indices dimensions that occur, strictly ascending, each 0 to {@link TitleHashing#SIZE} -
   *     1
   * @param weights weight of each, at least 0
   */
  public TitleIdf(int[] indices, float[] weights) {
    if (indices.length != weights.length) {
      throw new IllegalArgumentException(
          "title idf: " + indices.length + " dimensions but " + weights.length + " weights");
    }
    for (int i = 0; i < indices.length; i++) {
      boolean ascends = i == 0 || indices[i - 1] < indices[i];
      if (indices[i] < 0 || indices[i] >= TitleHashing.SIZE || !ascends) {
        throw new IllegalArgumentException(
            "title idf: dimension "
                + indices[i]
                + " is outside 0 to "
                + (TitleHashing.SIZE - 1)
                + " or not above the one before");
      }
    }
    this.indices = indices;
    this.weights = weights;
  }

  /** Number of dimensions that occur. */
  public int size() {
    return indices.length;
  }

  /** The weight of a dimension; 0 if no name has it, so that a query's unseen terms drop out. */
  public float weight(int index) {
    int at = Arrays.binarySearch(indices, index);
    return at < 0 ? 0 : weights[at];
  }
}
