package triplefeature.pipeline.cleaning.ratings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Slice;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Summary;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Users;
import triplefeature.pipeline.source.CsvFile;

/**
 * One scan of the file, one shuffle.
 *
 * @param csv gives lines that are not plain numbers types, columns {@code userId bigint?, movieId
 *     int?, rating double?, time bigint, damage string?}
 */
public record RatingsScan(
    SparkSession spark, CsvFile file, Function<Dataset<String>, Dataset<Row>> csv) {
  /** Ratings that a task merges: some hundred megabytes, all told. */
  private static final int MERGED_AT_ONCE = 4_000_000;

  /**
   * What was found; cached.
   *
   * @param likeFrom half stars from which a rating is a like
   */
  public RatingsByFilm run(FilmLookup films, long seed, int likeFrom) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<FilmLookup> lookup = context.broadcast(films);
    RatingLines lines = new RatingLines(context, file);
    JavaRDD<RatingsBlock> plain = kept(lines.blocks(lookup));
    List<Summary> summaries = new ArrayList<>(plain.map(RatingsBlock::summary).collect());
    JavaRDD<RatingsBlock> others = kept(parsed(lines.unread(), lookup));
    boolean allPlain = summaries.stream().allMatch(summary -> summary.unread() == 0);
    if (!allPlain) {
      summaries.addAll(others.map(RatingsBlock::summary).collect());
    }
    long[] fates = new long[Fate.values().length];
    summaries.forEach(each -> addUp(each.fates(), fates));
    List<Users> users = summaries.stream().map(Summary::users).toList();
    UserNumbers numbers = UserNumbers.of(users, seed);
    if (numbers.size() >= PackedRating.MOST_USERS) {
      throw new PipelineException(
          file.name() + " has more users than can be numbered: " + numbers.size());
    }
    FilmRanges ranges = ranges(context, films.size(), fates[Fate.KEPT.place()]);
    JavaRDD<MergedFilms> merged =
        merged(allPlain ? plain : plain.union(others), ranges, lookup, context.broadcast(numbers))
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<MergedFilms.Counts> counts = merged.map(range -> range.counts(likeFrom)).collect();
    plain.unpersist();
    others.unpersist();
    return new RatingsByFilm(spark, merged, counts, numbers.times(users), Fate.named(fates));
  }

  private static JavaRDD<RatingsBlock> kept(JavaRDD<RatingsBlock> blocks) {
    return blocks.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static void addUp(long[] from, long[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += from[i];
    }
  }

  /** Four a core, so that nobody waits for one; more where there are too many ratings for that. */
  private static FilmRanges ranges(JavaSparkContext context, int films, long ratings) {
    long wanted = Math.max(4L * context.defaultParallelism(), ratings / MERGED_AT_ONCE);
    return new FilmRanges(films, (int) Math.min(films, wanted));
  }

  private JavaRDD<RatingsBlock> parsed(JavaRDD<String> lines, Broadcast<FilmLookup> lookup) {
    return csv.apply(spark.createDataset(lines.rdd(), Encoders.STRING()))
        .toJavaRDD()
        .mapPartitions(
            rows -> {
              BlockBuilder block = new BlockBuilder(lookup.value());
              while (rows.hasNext()) {
                take(rows.next(), block);
              }
              return List.of(block.build(0)).iterator();
            });
  }

  private static void take(Row row, BlockBuilder block) {
    if (!row.isNullAt(4)) {
      block.drop(Fate.ofDamage(row.getString(4)));
    } else if (row.isNullAt(0) || row.isNullAt(1) || row.isNullAt(2)) {
      block.drop(Fate.NOT_NUMBERS);
    } else {
      block.add(row.getLong(0), row.getInt(1), row.getDouble(2), row.getLong(3));
    }
  }

  private static JavaRDD<MergedFilms> merged(
      JavaRDD<RatingsBlock> blocks,
      FilmRanges ranges,
      Broadcast<FilmLookup> lookup,
      Broadcast<UserNumbers> numbers) {
    return blocks
        .flatMapToPair(
            block -> {
              int[] known = numbers.value().of(block.summary().users().ids());
              List<Tuple2<Integer, Slice>> slices = new ArrayList<>();
              for (int range = 0; range < ranges.numPartitions(); range++) {
                slices.add(
                    new Tuple2<>(
                        range, block.slice(ranges.from(range), ranges.from(range + 1), known)));
              }
              return slices.iterator();
            })
        .partitionBy(ranges)
        .mapPartitions(
            slices -> {
              List<Slice> all = new ArrayList<>();
              int range = 0;
              while (slices.hasNext()) {
                Tuple2<Integer, Slice> next = slices.next();
                range = next._1();
                all.add(next._2());
              }
              return all.isEmpty()
                  ? Collections.emptyIterator()
                  : List.of(MergedFilms.of(lookup.value(), ranges.from(range), all)).iterator();
            });
  }
}
