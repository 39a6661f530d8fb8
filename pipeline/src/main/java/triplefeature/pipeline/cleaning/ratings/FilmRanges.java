package triplefeature.pipeline.cleaning.ratings;

import org.apache.spark.Partitioner;

/**
 * Films shared out to tasks by their places, so that the tasks' results in order are in order of
 * film. Keys are the numbers of ranges.
 */
final class FilmRanges extends Partitioner {
  private static final long serialVersionUID = 1L;

  private final int films;
  private final int ranges;

  /**
   * @param wanted number of ranges; no more than films
   */
  FilmRanges(int films, int wanted) {
    this.films = films;
    this.ranges = Math.max(1, Math.min(films, wanted));
  }

  /** Place of the first film of a range. */
  int from(int range) {
    return (int) ((long) films * range / ranges);
  }

  @Override
  public int numPartitions() {
    return ranges;
  }

  @Override
  public int getPartition(Object range) {
    return (Integer) range;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FilmRanges those && those.films == films && those.ranges == ranges;
  }

  @Override
  public int hashCode() {
    return 31 * films + ranges;
  }
}
