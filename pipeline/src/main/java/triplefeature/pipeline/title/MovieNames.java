package triplefeature.pipeline.title;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Every name that a film goes by. */
public final class MovieNames {
  private MovieNames() {}

  /**
   * @param movies columns movieId, title, originalTitle?, aliases
   * @return columns {@code movieId int, name string, kind string}: title, original or alias
   */
  public static Dataset<Row> of(Dataset<Row> movies) {
    Dataset<Row> titles =
        movies.select(col("movieId"), col("title").as("name"), lit("title").as("kind"));
    Dataset<Row> originals =
        movies
            .filter(col("originalTitle").isNotNull())
            .select(col("movieId"), col("originalTitle").as("name"), lit("original").as("kind"));
    Dataset<Row> aliases =
        movies.select(col("movieId"), explode(col("aliases")).as("name"), lit("alias").as("kind"));
    return titles.union(originals).union(aliases);
  }
}
