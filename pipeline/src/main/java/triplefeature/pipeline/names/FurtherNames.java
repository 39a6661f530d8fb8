package triplefeature.pipeline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Names that no data holds and people use: by the place of a film in its series ({@link
 * NumberedNames}), and with letters where its title has digits ({@link SpelledNames}). They weigh
 * nothing in the fit of title vectors, which does not wait for series.
 */
public final class FurtherNames {
  private static final StructType NAMES =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("name", DataTypes.StringType, false);

  private FurtherNames() {}

  /**
   * @param movies films with votes, likes and series, see {@link
   *     triplefeature.pipeline.series.SeriesTable}; gathered on the driver
   * @return columns {@code movieId int, name string}
   */
  public static Dataset<Row> of(Dataset<Row> movies) {
    List<Film> films =
        movies.selectExpr(Film.COLUMNS).collectAsList().stream()
            .map(Film::of)
            .sorted(Comparator.comparing(Film::movieId))
            .toList();
    return movies.sparkSession().createDataFrame(rows(films), NAMES);
  }

  private static List<Row> rows(List<Film> films) {
    Map<Integer, List<String>> numbered = NumberedNames.of(films);
    List<Row> rows = new ArrayList<>();
    for (Film film : films) {
      Stream.concat(
              numbered.getOrDefault(film.movieId(), List.of()).stream(),
              SpelledNames.of(film.title()).stream())
          .forEach(name -> rows.add(RowFactory.create(film.movieId(), name)));
    }
    return rows;
  }
}
