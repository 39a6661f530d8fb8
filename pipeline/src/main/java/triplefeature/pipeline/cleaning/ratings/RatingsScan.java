package triplefeature.pipeline.cleaning.ratings;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import triplefeature.pipeline.source.CsvFile;

/**
 * One scan of the file, which needs to know no film.
 *
 * @param csv gives lines that are not plain numbers types, columns {@code userId bigint?, movieId
 *     int?, rating double?, time bigint, damage string?}
 */
public record RatingsScan(
    SparkSession spark, CsvFile file, Function<Dataset<String>, Dataset<Row>> csv) {
  /** Reads the file; what was found is cached. */
  public ScannedRatings run() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    RatingLines lines = new RatingLines(context, file);
    JavaRDD<RatingsBlock> plain = kept(lines.blocks());
    boolean allPlain = plain.map(RatingsBlock::unread).collect().stream().allMatch(of -> of == 0);
    return new ScannedRatings(
        spark, allPlain ? List.of(plain) : List.of(plain, kept(parsed(lines.unread()))));
  }

  private static JavaRDD<RatingsBlock> kept(JavaRDD<RatingsBlock> blocks) {
    return blocks.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private JavaRDD<RatingsBlock> parsed(JavaRDD<String> lines) {
    return csv.apply(spark.createDataset(lines.rdd(), Encoders.STRING()))
        .toJavaRDD()
        .mapPartitions(
            rows -> {
              BlockBuilder block = new BlockBuilder();
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
}
