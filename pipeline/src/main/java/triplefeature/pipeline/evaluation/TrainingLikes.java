package triplefeature.pipeline.evaluation;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The likes of the training users of every split, for whoever learns with MLlib. */
public interface TrainingLikes {
  int splits();

  int movies();

  /**
   * The likes of one split, by film and user.
   *
   * @param split from 0
   * @return columns {@code user int, item int, rating float}, which is always 1; made where they
   *     are used, never gathered on the driver
   */
  Dataset<Row> of(int split);
}
