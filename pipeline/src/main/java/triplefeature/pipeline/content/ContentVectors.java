package triplefeature.pipeline.content;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import triplefeature.pipeline.Counted;

/**
 * TF-IDF vectors over everything the data says about a film; cached.
 *
 * @param vectors columns {@code movieId int, indices array<int> ascending, values array<float>},
 *     scaled as {@link ContentVector} says; films without any term have empty arrays
 * @param terms columns {@code index int, kind string, term string, idf float}
 * @param total number of films
 */
public record ContentVectors(Dataset<Row> vectors, Dataset<Row> terms, long total)
    implements Counted {

  /**
   * Two passes: one gathers the terms of each partition, which come to the driver as its vocabulary
   * of words and names, the other weighs them.
   *
   * @param movies columns of {@link triplefeature.pipeline.cleaning.CleanMovies}
   * @param movieCount how many they are
   */
  public static ContentVectors fit(Dataset<Row> movies, long movieCount) {
    SparkSession spark = movies.sparkSession();
    JavaRDD<TermBlock> blocks =
        movies
            .toJavaRDD()
            .mapPartitions(films -> List.of(TermBlock.of(films)).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    Vocabulary vocabulary = Vocabulary.of(blocks.map(TermBlock::counts).collect(), movieCount);
    Broadcast<Vocabulary> known =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(vocabulary);
    return new ContentVectors(
        spark.createDataFrame(
            blocks.flatMap(block -> block.vectors(known.value())), ContentVector.SCHEMA),
        spark.createDataFrame(vocabulary.rows(), Vocabulary.SCHEMA),
        movieCount);
  }
}
