package triplefeature.pipeline.content;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.log;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import triplefeature.pipeline.Counted;
import triplefeature.serving.recommend.TermKind;

/**
 * TF-IDF vectors over everything the data says about a film; cached.
 *
 * @param vectors columns {@code movieId int, indices array<int> ascending, values array<float>},
 *     scaled as {@link ContentVector} says; films without any term have empty arrays
 * @param terms columns {@code index int, kind string, term string, idf float}
 */
public record ContentVectors(Dataset<Row> vectors, Dataset<Row> terms) implements Counted {
  /** A term of a single film connects it with nothing. */
  private static final int MIN_MOVIES = 2;

  /**
   * @param movies columns of {@link triplefeature.pipeline.cleaning.CleanMovies}
   * @param movieCount how many they are
   */
  public static ContentVectors fit(Dataset<Row> movies, long movieCount) {
    Dataset<Row> counts =
        movies
            .select(col("movieId"), explode(allTerms()).as("each"))
            .select(col("movieId"), col("each.kind"), col("each.term"))
            .groupBy("movieId", "kind", "term")
            .agg(count(lit(1)).as("frequency"))
            .cache();
    Dataset<Row> terms =
        counts
            .groupBy("kind", "term")
            .agg(count(lit(1)).as("movies"))
            // What every film has weighs nothing, and a kind of nothing else has no length.
            .filter(col("movies").between(MIN_MOVIES, movieCount - 1))
            .withColumn("index", row_number().over(Window.orderBy("kind", "term")).minus(1))
            .withColumn(
                "idf", log(lit(movieCount + 1.0).divide(col("movies").plus(1))).cast("float"))
            .select("index", "kind", "term", "idf")
            .cache();
    Dataset<Row> weighted =
        counts
            .join(terms, new String[] {"kind", "term"}, "inner")
            .groupBy("movieId")
            .agg(
                sort_array(
                        collect_list(
                            struct(col("index"), col("kind"), col("frequency"), col("idf"))))
                    .as("terms"));
    MapFunction<Row, Row> assemble = ContentVector::assemble;
    Dataset<Row> vectors =
        movies
            .select("movieId")
            .join(weighted, "movieId", "left")
            .map(assemble, Encoders.row(ContentVector.SCHEMA))
            .cache();
    return new ContentVectors(vectors, terms);
  }

  @Override
  public long total() {
    return vectors.count();
  }

  /** An array of (kind, term) over all kinds, with repetitions. */
  private static Column allTerms() {
    Column[] kinds =
        Arrays.stream(TermKind.values())
            .map(
                kind ->
                    transform(
                        coalesce(TermReading.of(kind).terms(), array().cast("array<string>")),
                        term -> struct(lit(kind.key()).as("kind"), term.as("term"))))
            .toArray(Column[]::new);
    return concat(kinds);
  }
}
