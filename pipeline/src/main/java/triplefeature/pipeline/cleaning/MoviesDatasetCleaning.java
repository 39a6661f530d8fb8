package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.Beside;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.cleaning.SideLists.ListColumn;
import triplefeature.pipeline.cleaning.ratings.FilmLookup;
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
  private final Map<String, Map<String, Long>> sideFiles = new ConcurrentSkipListMap<>();

  MoviesDatasetCleaning(SparkSession spark, MoviesDataset data) {
    this.spark = spark;
    this.data = data;
  }

  /**
   * The other files beside the metadata: none of them can be split among cores.
   *
   * @param named takes the films as soon as they are known
   */
  CleanMovies clean(Consumer<FilmLookup> named) {
    SideLists side = new SideLists(spark, sideFiles);
    try (Beside beside = new Beside(spark)) {
      Supplier<Links> links = beside.start(() -> Links.read(data.links(), spark));
      return clean(side, links, beside.start(() -> lists(side)), named);
    }
  }

  private CleanMovies clean(
      SideLists side,
      Supplier<Links> linked,
      Supplier<List<Dataset<Row>>> lists,
      Consumer<FilmLookup> named) {
    Dataset<Row> raw = data.metadata().readMultiLine(spark).cache();
    long read = raw.count();
    SplitRecords records = SplitRecords.rejoin(data.metadata(), raw, read);
    Dataset<Row> typed = typed(records.rows()).cache();
    Map<String, Long> dropped = new TreeMap<>(records.dropped());
    Map<String, Long> counts = Counting.where(typed, conditions(typed));
    dropped.put("withoutNumericId", counts.remove("withoutNumericId"));
    dropped.put("withoutTitle", counts.remove("withoutTitle"));

    Dataset<Row> usable = typed.filter(col("movieId").isNotNull().and(col("title").isNotNull()));
    int[] usableIds = FirstOfEach.movieIds(usable);
    Links links = linked.get();
    sideFiles.put(data.links().name(), links.counts());
    FilmLookup lookup = links.lookup(usableIds);
    named.accept(lookup);
    List<Dataset<Row>> all = new ArrayList<>(lists.get());
    all.add(side.aliases(data.names(), links));
    Dataset<Row> rows = extended(bestOfEach(usable), all).cache();
    long kept = rows.count();
    side.release();
    raw.unpersist();
    typed.unpersist();
    if (kept == 0) {
      throw new PipelineException(
          data.metadata().name() + " holds no usable film: of " + read + " records, " + dropped);
    }
    return new CleanMovies(
        rows,
        lookup,
        new CleaningReport.Movies(
            read, records.rejoined(), usableIds.length - kept, dropped, kept, counts),
        sideFiles);
  }

  private static Dataset<Row> typed(Dataset<Row> rows) {
    Dataset<Row> typed =
        rows.withColumn("rawDate", trim(col("release_date")))
            .withColumn("rawOverview", Plausible.text(col("overview")))
            .withColumn("rawRuntime", Plausible.text(col("runtime")))
            .withColumn("rawAverage", col("vote_average"))
            .withColumn("rawCount", col("vote_count"))
            .withColumn("rawAdult", Plausible.text(col("adult")));
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
        .withColumn("adult", Plausible.flag(col("rawAdult")))
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
    conditions.put("adult", nulled("rawAdult", "adult"));
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
    return FirstOfEach.movie(usable, col("voteCount").desc_nulls_last(), filled.desc());
  }

  private List<Dataset<Row>> lists(SideLists side) {
    List<Dataset<Row>> lists =
        new ArrayList<>(
            side.of(data.keywords(), new ListColumn("keywords", "keywords", PythonLists::names)));
    lists.addAll(
        side.of(
            data.credits(),
            new ListColumn("cast", "cast", PythonLists::cast),
            new ListColumn("directors", "crew", PythonLists::directors)));
    return lists;
  }

  /** Adds keywords, credits and aliases, and fills lists that are unknown. */
  private static Dataset<Row> extended(Dataset<Row> movies, List<Dataset<Row>> lists) {
    Dataset<Row> extended = movies;
    for (Dataset<Row> list : lists) {
      extended = extended.join(list, "movieId", "left");
    }
    for (String list : new String[] {"keywords", "cast", "directors", "aliases"}) {
      extended = extended.withColumn(list, coalesce(col(list), NO_NAMES));
    }
    for (String list : LISTS.keySet()) {
      extended = extended.withColumn(list, coalesce(col(list), NO_NAMES));
    }
    Column known = array_compact(array(col("title"), col("originalTitle")));
    return extended
        .withColumn("adult", coalesce(col("adult"), lit(false)))
        .withColumn("aliases", array_except(array_distinct(col("aliases")), known))
        .select(CleanMovies.COLUMNS.stream().map(name -> col(name)).toArray(Column[]::new));
  }
}
