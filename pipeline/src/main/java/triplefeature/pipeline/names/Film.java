package triplefeature.pipeline.names;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a film that may tell what people call it.
 *
 * @param title for people
 * @param otherNames original title and aliases
 * @param released first release, or null
 * @param year of release, or null
 * @param minutes how long it is, or null
 * @param fame number of votes or of likes, whichever is higher
 * @param series name of the series that it is a part of, or null
 * @param adult whether it is for adults only
 */
record Film(
    int movieId,
    String title,
    List<String> otherNames,
    @Nullable LocalDate released,
    @Nullable Integer year,
    @Nullable Integer minutes,
    List<String> genres,
    int fame,
    @Nullable String series,
    boolean adult) {
  /** Of a table of films, the columns that {@link #of} takes. */
  static final String[] COLUMNS = {
    "movieId",
    "title",
    "originalTitle",
    "aliases",
    "releaseDate",
    "year",
    "runtime",
    "genres",
    "voteCount",
    "likes",
    "series",
    "adult"
  };

  /**
   * @param row of {@link #COLUMNS}
   */
  static Film of(Row row) {
    return new Film(
        row.getAs("movieId"),
        row.getAs("title"),
        Stream.concat(
                Stream.ofNullable(row.<String>getAs("originalTitle")),
                row.<String>getList(row.fieldIndex("aliases")).stream())
            .toList(),
        released(row.getAs("releaseDate")),
        row.getAs("year"),
        row.getAs("runtime"),
        row.getList(row.fieldIndex("genres")),
        Math.max(row.<Integer>getAs("voteCount"), row.<Integer>getAs("likes")),
        row.getAs("series"),
        row.getAs("adult"));
  }

  private static @Nullable LocalDate released(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }

  /** Title, original title and aliases. */
  Stream<String> names() {
    return Stream.concat(Stream.of(title), otherNames.stream());
  }
}
