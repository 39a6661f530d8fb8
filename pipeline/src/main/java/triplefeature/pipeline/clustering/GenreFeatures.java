package triplefeature.pipeline.clustering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Films as one-hot genres, cached until closed: every fit of a run is on the same rows.
 *
 * @param movies columns movieId, genres in order of movieId
 * @param genres in alphabetical order
 * @param rows column {@code features vector}, whose dimensions are {@code genres}
 */
record GenreFeatures(List<Row> movies, List<String> genres, Dataset<Row> rows)
    implements AutoCloseable {
  private static final StructType SCHEMA =
      new StructType().add("features", SQLDataTypes.VectorType(), false);

  /**
   * @param movies columns movieId, genres
   */
  static GenreFeatures of(Dataset<Row> movies) {
    List<Row> listed =
        movies.select("movieId", "genres").collectAsList().stream()
            .sorted(Comparator.comparingInt(movie -> movie.getInt(0)))
            .toList();
    List<String> genres =
        listed.stream()
            .flatMap(movie -> movie.<String>getList(1).stream())
            .distinct()
            .sorted()
            .toList();
    List<Row> rows =
        listed.stream().map(movie -> RowFactory.create(oneHot(movie, genres))).toList();
    // One partition in order of id, so that a fit does not depend on the number of cores.
    Dataset<Row> cached = movies.sparkSession().createDataFrame(rows, SCHEMA).coalesce(1).cache();
    return new GenreFeatures(listed, genres, cached);
  }

  /** Where a film of the same genres lies. */
  Vector point(Row movie) {
    return oneHot(movie, genres);
  }

  private static Vector oneHot(Row movie, List<String> genres) {
    int[] present =
        movie.<String>getList(1).stream().mapToInt(genres::indexOf).sorted().distinct().toArray();
    double[] ones = new double[present.length];
    Arrays.fill(ones, 1);
    // MLlib measures no vectors of no dimension: a catalogue without any genre gets an empty one.
    return Vectors.sparse(Math.max(1, genres.size()), present, ones);
  }

  @Override
  public void close() {
    rows.unpersist();
  }
}
