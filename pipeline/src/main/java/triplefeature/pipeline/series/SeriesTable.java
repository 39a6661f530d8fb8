package triplefeature.pipeline.series;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.Counted;

/**
 * The films with the series that each is a part of; cached.
 *
 * @param movies the columns that were given, and {@code series string?}
 * @param total number of series
 */
public record SeriesTable(Dataset<Row> movies, long total) implements Counted {
  private static final StructType SERIES =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("series", DataTypes.StringType, false);

  /**
   * @param movies columns of {@link triplefeature.pipeline.cleaning.MovieTable}; the films are
   *     gathered on the driver
   */
  public static SeriesTable of(Dataset<Row> movies) {
    Dataset<Row> cached = movies.cache();
    List<SeriesFilm> films =
        cached
            .select(
                "movieId",
                "title",
                "originalTitle",
                "aliases",
                "year",
                "genres",
                "voteCount",
                "likes",
                "collection",
                "overview")
            .collectAsList()
            .stream()
            .map(SeriesTable::film)
            .toList();
    Map<Integer, String> found = SeriesFinder.find(films);
    Dataset<Row> series =
        movies
            .sparkSession()
            .createDataFrame(
                found.entrySet().stream()
                    .map(entry -> RowFactory.create(entry.getKey(), entry.getValue()))
                    .toList(),
                SERIES);
    return new SeriesTable(
        cached.join(series, "movieId", "left").cache(), new HashSet<>(found.values()).size());
  }

  private static SeriesFilm film(Row row) {
    List<String> aliases = row.getList(3);
    return new SeriesFilm(
        row.getInt(0),
        row.getString(1),
        Stream.concat(Stream.ofNullable(row.getString(2)), aliases.stream()).toList(),
        row.isNullAt(4) ? null : row.getInt(4),
        row.getList(5),
        Math.max(row.getInt(6), row.getInt(7)),
        text(row, 8),
        text(row, 9));
  }

  private static @Nullable String text(Row row, int column) {
    return row.isNullAt(column) ? null : row.getString(column);
  }
}
