package triplefeature.pipeline.cleaning.ratings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Slice;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Summary;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Users;

/**
 * What a {@link RatingsScan} read, to be merged by film in one shuffle once the films are known.
 *
 * @param blocks cached; of plain lines, and of others where there are some
 */
public record ScannedRatings(SparkSession spark, List<JavaRDD<RatingsBlock>> blocks) {
  /** Ratings that a task merges: some hundred megabytes, all told. */
  private static final int MERGED_AT_ONCE = 4_000_000;

  /**
   * What was found of some films; cached. Gives up what was scanned.
   *
   * @param likeFrom half stars from which a rating is a like
   * @throws PipelineException if there are more users than can be numbered
   */
  public RatingsByFilm of(FilmLookup films, long seed, int likeFrom) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<FilmLookup> lookup = context.broadcast(films);
    JavaRDD<RatingsBlock> all = blocks.stream().reduce(JavaRDD::union).orElseThrow();
    List<Summary> summaries = all.map(block -> block.summary(lookup.value())).collect();
    long[] fates = new long[Fate.values().length];
    summaries.forEach(each -> addUp(each.fates(), fates));
    List<Users> users = summaries.stream().map(Summary::users).toList();
    UserNumbers numbers = UserNumbers.of(users, seed);
    if (numbers.size() >= PackedRating.MOST_USERS) {
      throw new PipelineException("there are more users than can be numbered: " + numbers.size());
    }
    FilmRanges ranges = ranges(context, films.size(), fates[Fate.KEPT.place()]);
    JavaRDD<MergedFilms> merged =
        merged(all, ranges, lookup, context.broadcast(numbers))
            .persist(StorageLevel.MEMORY_AND_DISK());
    List<MergedFilms.Counts> counts = merged.map(range -> range.counts(likeFrom)).collect();
    blocks.forEach(JavaRDD::unpersist);
    return new RatingsByFilm(spark, merged, counts, numbers.times(users), Fate.named(fates));
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

  private static JavaRDD<MergedFilms> merged(
      JavaRDD<RatingsBlock> blocks,
      FilmRanges ranges,
      Broadcast<FilmLookup> lookup,
      Broadcast<UserNumbers> numbers) {
    return blocks
        .flatMapToPair(
            block -> {
              List<Slice> slices = block.slices(lookup.value(), ranges, numbers.value());
              return IntStream.range(0, slices.size())
                  .mapToObj(range -> new Tuple2<>(range, slices.get(range)))
                  .iterator();
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
