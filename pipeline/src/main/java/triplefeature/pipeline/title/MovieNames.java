package triplefeature.pipeline.title;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Every name that a film goes by. */
public final class MovieNames {
  private static final StructType NAMES =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("name", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false);

  private MovieNames() {}

  /**
   * @param movies columns movieId, title, originalTitle?, aliases
   * @return columns {@code movieId int, name string, kind string}: title, original or alias
   */
  public static Dataset<Row> of(Dataset<Row> movies) {
    FlatMapFunction<Row, Row> names = MovieNames::names;
    return movies
        .select("movieId", "title", "originalTitle", "aliases")
        .flatMap(names, Encoders.row(NAMES));
  }

  private static Iterator<Row> names(Row movie) {
    return Stream.of(
            Stream.of(name(movie, movie.getString(1), "title")),
            Stream.ofNullable(movie.getString(2)).map(name -> name(movie, name, "original")),
            movie.<String>getList(3).stream().map(name -> name(movie, name, "alias")))
        .flatMap(names -> names)
        .iterator();
  }

  private static Row name(Row movie, String name, String kind) {
    return RowFactory.create(movie.getInt(0), name, kind);
  }
}
