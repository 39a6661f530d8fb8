package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_remove;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.cleaning.ratings.FilmLookup;
import triplefeature.pipeline.source.MovieLens;

/** Cleans the films of a MovieLens release. */
final class MovieLensCleaning {
  private static final StructType TITLE =
      new StructType()
          .add("title", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("aliases", DataTypes.createArrayType(DataTypes.StringType));

  private final SparkSession spark;
  private final MovieLens data;
  private final Map<String, Map<String, Long>> sideFiles = new TreeMap<>();

  MovieLensCleaning(SparkSession spark, MovieLens data) {
    this.spark = spark;
    this.data = data;
  }

  /**
   * Columns {@code movieLensId int, names array}: MovieLens id and everything the film is called.
   */
  static Dataset<Row> names(Dataset<Row> movies) {
    return parsed(movies)
        .filter(col("movieId").isNotNull().and(col("title").isNotNull()))
        .select(
            col("movieId").as("movieLensId"),
            array_union(array(col("title")), col("aliases")).as("names"));
  }

  /**
   * @param named takes the films as soon as they are known
   */
  CleanMovies clean(Consumer<FilmLookup> named) {
    Dataset<Row> raw = data.movies().readMultiLine(spark).cache();
    long read = raw.count();
    SplitRecords records = SplitRecords.rejoin(data.movies(), raw, read);
    Dataset<Row> typed = parsed(records.rows()).cache();
    Map<String, Column> conditions = new LinkedHashMap<>();
    conditions.put("withoutNumericId", col("movieId").isNull());
    conditions.put("withoutTitle", col("movieId").isNotNull().and(col("title").isNull()));
    conditions.put("year", col("rawYear").isNotNull().and(col("year").isNull()));
    Map<String, Long> counts = Counting.where(typed, conditions);
    Map<String, Long> dropped = new TreeMap<>(records.dropped());
    dropped.put("withoutNumericId", counts.remove("withoutNumericId"));
    dropped.put("withoutTitle", counts.remove("withoutTitle"));

    Dataset<Row> usable = typed.filter(col("movieId").isNotNull().and(col("title").isNotNull()));
    int[] usableIds = FirstOfEach.movieIds(usable);
    FilmLookup lookup = FilmLookup.ofFilms(usableIds);
    named.accept(lookup);
    Dataset<Row> rows =
        columns(
                FirstOfEach.movie(usable, size(col("genres")).desc())
                    .join(links(), "movieId", "left"))
            .cache();
    long kept = rows.count();
    raw.unpersist();
    typed.unpersist();
    if (kept == 0) {
      throw new PipelineException(
          data.movies().name() + " holds no usable film: of " + read + " records, " + dropped);
    }
    return new CleanMovies(
        rows,
        lookup,
        new CleaningReport.Movies(
            read, records.rejoined(), usableIds.length - kept, dropped, kept, counts),
        sideFiles);
  }

  private static Dataset<Row> parsed(Dataset<Row> rows) {
    UDF1<String, Row> parse =
        text -> {
          if (text == null) {
            return null;
          }
          MovieLensTitle title = MovieLensTitle.parse(text);
          return RowFactory.create(
              title.title(), title.year(), title.aliases().toArray(String[]::new));
        };
    Column genres = split(col("rawGenres"), "\\|");
    return rows.withColumn("movieId", Plausible.id(col("movieId")))
        .withColumn("rawGenres", col("genres"))
        .withColumn("parsed", udf(parse, TITLE).apply(Plausible.text(col("title"))))
        .withColumn("title", Plausible.text(col("parsed.title")))
        .withColumn("aliases", col("parsed.aliases"))
        .withColumn("rawYear", col("parsed.year"))
        .withColumn("year", when(Plausible.isYear(col("rawYear")), col("rawYear")))
        .withColumn(
            "genres",
            when(col("rawGenres").isNull(), array().cast("array<string>"))
                .otherwise(
                    array_distinct(
                        array_remove(
                            filter(genres, genre -> trim(genre).notEqual("")),
                            "(no genres listed)"))));
  }

  /** Columns {@code movieId int, tmdbId int?, imdbId string?}. */
  private Dataset<Row> links() {
    if (data.links().isEmpty()) {
      return spark.sql("select 0 movieId, 0 tmdbId, '' imdbId limit 0");
    }
    Links links = Links.read(data.links().get(), spark);
    sideFiles.put(data.links().get().name(), links.counts());
    return links.rows().withColumnRenamed("movieLensId", "movieId");
  }

  /** The columns of every layout, unknown ones as null or empty. */
  private static Dataset<Row> columns(Dataset<Row> rows) {
    Dataset<Row> all = rows;
    for (String text :
        new String[] {
          "originalTitle", "language", "overview", "posterPath", "collection", "tagline"
        }) {
      all = all.withColumn(text, lit(null).cast("string"));
    }
    for (String list :
        new String[] {
          "spokenLanguages",
          "productionCountries",
          "productionCompanies",
          "keywords",
          "cast",
          "directors"
        }) {
      all = all.withColumn(list, array().cast("array<string>"));
    }
    return all.withColumn("releaseDate", lit(null).cast("date"))
        .withColumn("runtime", lit(null).cast("int"))
        .withColumn("voteAverage", lit(null).cast("float"))
        .withColumn("voteCount", lit(null).cast("int"))
        .withColumn("adult", lit(false))
        .select(CleanMovies.COLUMNS.stream().map(name -> col(name)).toArray(Column[]::new));
  }
}
