package triplefeature.serving.title.names;

/**
 * One name of a film with its fitted vector.
 *
 * @param movie index of the film in the catalogue
 * @param name as people write it
 * @param terms hashed terms in ascending order, each 0 to {@link TitleHashing#SIZE} - 1
 * @param weights TF-IDF weight of each term; unit Euclidean length together
 */
public record TitleName(int movie, String name, Kind kind, int[] terms, float[] weights) {
  /** What sort of name it is; stored in lower case. */
  public enum Kind {
    TITLE,
    ORIGINAL,
    ALIAS,
    /** Not in the data but made of it; stored apart, without a vector. */
    FURTHER
  }

  public TitleName {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(
          name + ": " + terms.length + " terms but " + weights.length + " weights");
    }
  }
}
