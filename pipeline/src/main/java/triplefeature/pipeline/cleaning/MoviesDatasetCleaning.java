package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.source.CsvFile;
import triplefeature.pipeline.source.MoviesDataset;

/** Cleans the films of the Movies Dataset. */
final class MoviesDatasetCleaning {
  private static final Column NO_NAMES = array().cast("array<string>");

  /** List columns by the name of the cleaned column; an unreadable one becomes an empty list. */
  private static final Map<String, String> LISTS = new LinkedHashMap<>();

  static {
    LISTS.put("genres", "genres");
    LISTS.put("spokenLanguages", "spoken_languages");
    LISTS.put("productionCountries", "production_countries");
    LISTS.put("productionCompanies", "production_companies");
    LISTS.put("collections", "belongs_to_collection");
  }

  private final SparkSession spark;
  private final MoviesDataset data;
  private final Map<String, Map<String, Long>> sideFiles = new TreeMap<>();

  MoviesDatasetCleaning(SparkSession spark, MoviesDataset data) {
    this.spark = spark;
    this.data = data;
  }

  CleanMovies clean() {
    Dataset<Row> raw = data.metadata().readMultiLine(spark).cache();
    long read = raw.count();
    SplitRecords records = SplitRecords.rejoin(data.metadata(), raw, read);
    Dataset<Row> typed = typed(records.rows()).cache();
    Map<String, Long> dropped = new TreeMap<>(records.dropped());
    Map<String, Long> counts = Counting.where(typed, conditions(typed));
    dropped.put("withoutNumericId", counts.remove("withoutNumericId"));
    dropped.put("withoutTitle", counts.remove("withoutTitle"));

    Dataset<Row> usable = typed.filter(col("movieId").isNotNull().and(col("title").isNotNull()));
    long usableCount = usable.count();
    Dataset<Row> links = links().cache();
    Dataset<Row> rows = extended(bestOfEach(usable), links).cache();
    long kept = rows.count();
    raw.unpersist();
    typed.unpersist();
    if (kept == 0) {
      throw new PipelineException(
          data.metadata().name() + " holds no usable film: of " + read + " records, " + dropped);
    }
    return new CleanMovies(
        rows,
        links.select(col("source"), col("movieId")),
        new CleaningReport.Movies(
            read, records.rejoined(), usableCount - kept, dropped, kept, counts),
        sideFiles);
  }

  private static Dataset<Row> typed(Dataset<Row> rows) {
    Dataset<Row> typed =
        rows.withColumn("rawDate", trim(col("release_date")))
            .withColumn("rawOverview", Plausible.text(col("overview")))
            .withColumn("rawRuntime", Plausible.text(col("runtime")))
            .withColumn("rawAverage", col("vote_average"))
            .withColumn("rawCount", col("vote_count"));
    for (Map.Entry<String, String> list : LISTS.entrySet()) {
      typed = typed.withColumn("raw_" + list.getKey(), col(list.getValue()));
    }
    for (String list : LISTS.keySet()) {
      typed = typed.withColumn(list, PythonLists.names(col("raw_" + list)));
    }
    Column title = coalesce(Plausible.text(col("title")), Plausible.text(col("original_title")));
    return typed
        .withColumn("movieId", Plausible.id(col("id")))
        .withColumn("tmdbId", col("movieId"))
        .withColumn("imdbId", Plausible.imdbId(col("imdb_id")))
        .withColumn("title", title)
        .withColumn("originalTitle", Plausible.text(col("original_title")))
        .withColumn(
            "originalTitle",
            when(col("originalTitle").notEqual(col("title")), col("originalTitle")))
        .withColumn("releaseDate", Plausible.releaseDate(col("rawDate")))
        .withColumn("year", year(col("releaseDate")))
        .withColumn("runtime", Plausible.runtime(col("rawRuntime")))
        .withColumn("language", Plausible.language(col("original_language")))
        .withColumn("overview", Plausible.overview(col("rawOverview")))
        .withColumn("voteAverage", Plausible.voteAverage(col("rawAverage")))
        .withColumn("voteCount", Plausible.voteCount(col("rawCount")))
        .withColumn("posterPath", Plausible.posterPath(col("poster_path")))
        .withColumn("collection", get(coalesce(col("collections"), NO_NAMES), lit(0)))
        .withColumn("tagline", Plausible.text(col("tagline")));
  }

  private static Map<String, Column> conditions(Dataset<Row> typed) {
    Map<String, Column> conditions = new LinkedHashMap<>();
    Column identified = typed.col("movieId").isNotNull();
    conditions.put("withoutNumericId", identified.equalTo(false));
    conditions.put("withoutTitle", identified.and(col("title").isNull()));
    conditions.put("releaseDate", nulled("rawDate", "releaseDate"));
    conditions.put("overviewPlaceholder", nulled("rawOverview", "overview"));
    Column zero = coalesce(col("rawRuntime").try_cast("double").equalTo(0), lit(false));
    conditions.put("runtime", nulled("rawRuntime", "runtime").and(zero.equalTo(false)));
    conditions.put("voteAverage", nulled("rawAverage", "voteAverage"));
    conditions.put("voteCount", nulled("rawCount", "voteCount"));
    for (String list : LISTS.keySet()) {
      conditions.put(list, nulled("raw_" + list, list));
    }
    return conditions;
  }

  private static Column nulled(String raw, String cleaned) {
    return col(raw).isNotNull().and(col(cleaned).isNull());
  }

  /** One record for each id: that of the most votes, then the fullest, then the first. */
  private static Dataset<Row> bestOfEach(Dataset<Row> usable) {
    Column filled = lit(0);
    for (String column : new String[] {"overview", "releaseDate", "runtime", "posterPath"}) {
      filled = filled.plus(when(col(column).isNotNull(), 1).otherwise(0));
    }
    return usable
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("movieId")
                        .orderBy(
                            col("voteCount").desc_nulls_last(),
                            filled.desc(),
                            col(CsvFile.RECORD))))
        .filter(col("place").equalTo(1));
  }

  /** Adds keywords, credits and aliases, and fills lists that are unknown. */
  private Dataset<Row> extended(Dataset<Row> movies, Dataset<Row> links) {
    Dataset<Row> keywords = side(data.keywords(), "keywords", col("keywords"), PythonLists::names);
    Dataset<Row> cast = side(data.credits(), "cast", col("cast"), PythonLists::cast);
    Dataset<Row> directors = side(data.credits(), "directors", col("crew"), PythonLists::directors);
    Dataset<Row> extended =
        movies
            .join(keywords, "movieId", "left")
            .join(cast, "movieId", "left")
            .join(directors, "movieId", "left")
            .join(aliases(links), "movieId", "left");
    for (String list : new String[] {"keywords", "cast", "directors", "aliases"}) {
      extended = extended.withColumn(list, coalesce(col(list), NO_NAMES));
    }
    for (String list : LISTS.keySet()) {
      extended = extended.withColumn(list, coalesce(col(list), NO_NAMES));
    }
    Column known = array_compact(array(col("title"), col("originalTitle")));
    return extended
        .withColumn("aliases", array_except(array_distinct(col("aliases")), known))
        .select(CleanMovies.COLUMNS.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  private interface CellParser {
    Column apply(Column cell);
  }

  /** Columns {@code movieId int, <name> array} of a file with one list for each TMDb id. */
  private Dataset<Row> side(Optional<CsvFile> file, String name, Column cell, CellParser parser) {
    if (file.isEmpty()) {
      return spark.sql("select 0 movieId, cast(array() as array<string>) " + name + " limit 0");
    }
    Dataset<Row> raw = file.get().readMultiLine(spark).cache();
    Dataset<Row> parsed =
        raw.select(
            Plausible.id(col("id")).as("movieId"),
            parser.apply(cell).as(name),
            col(CsvFile.DAMAGED),
            col(CsvFile.RECORD));
    checkComplete(file.get(), parsed);
    Column usable = col("movieId").isNotNull().and(col(name).isNotNull());
    Map<String, Long> counts =
        Counting.where(
            parsed, Map.of("read", lit(true), name + "Unreadable", usable.equalTo(false)));
    sideFiles.computeIfAbsent(file.get().name(), key -> new TreeMap<>()).putAll(counts);
    return parsed
        .filter(usable)
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("movieId")
                        .orderBy(size(col(name)).desc(), col(CsvFile.RECORD))))
        .filter(col("place").equalTo(1))
        .select("movieId", name);
  }

  private static void checkComplete(CsvFile file, Dataset<Row> rows) {
    List<Row> last = rows.orderBy(col(CsvFile.RECORD).desc()).select(CsvFile.DAMAGED).takeAsList(1);
    if (!last.isEmpty() && !last.get(0).isNullAt(0)) {
      throw file.cut();
    }
  }

  /** Columns {@code source int, movieId int?}: MovieLens id and TMDb id. */
  private Dataset<Row> links() {
    Dataset<Row> links =
        data.links()
            .read(spark)
            .select(
                Plausible.id(col("movieId")).as("source"),
                Plausible.id(col("tmdbId")).as("movieId"));
    sideFiles.put(
        data.links().name(),
        Counting.where(
            links,
            Map.of(
                "read", lit(true),
                "withoutTmdbId", col("movieId").isNull(),
                "withoutMovieId", col("source").isNull())));
    // Of several lines one that names a film; which one must not depend on the partitions.
    return links
        .filter(col("source").isNotNull())
        .groupBy("source")
        .agg(min("movieId").as("movieId"));
  }

  /** Columns {@code movieId int, aliases array}: the names MovieLens gives to a film. */
  private Dataset<Row> aliases(Dataset<Row> links) {
    if (data.names().isEmpty()) {
      return spark.sql("select 0 movieId, cast(array() as array<string>) aliases limit 0");
    }
    Dataset<Row> raw = data.names().get().readMultiLine(spark).cache();
    checkComplete(data.names().get(), raw);
    Dataset<Row> names = MovieLensCleaning.names(raw);
    return names
        .join(links, "source")
        .groupBy(links.col("movieId"))
        .agg(sort_array(collect_list(col("names"))).as("lists"))
        .select(col("movieId"), flatten(col("lists")).as("aliases"));
  }
}
