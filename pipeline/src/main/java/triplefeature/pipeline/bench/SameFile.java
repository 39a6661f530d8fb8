package triplefeature.pipeline.bench;

import org.apache.spark.ml.recommendation.ALS;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What Apache Spark itself takes for the same ratings, in a session that runs already. */
record SameFile(SparkSession spark, String ratings) {
  /** Seconds to read the file with types into nothing: what everything is compared with. */
  double floor() {
    long start = System.nanoTime();
    read().write().format("noop").mode("overwrite").save();
    return (System.nanoTime() - start) / 1e9;
  }

  /** Seconds that MLlib takes to read the file and factorise it, as it comes. */
  double als() {
    long start = System.nanoTime();
    new ALS()
        .setUserCol("userId")
        .setItemCol("movieId")
        .setRatingCol("rating")
        .setSeed(1)
        .fit(read())
        .userFactors()
        .count();
    return (System.nanoTime() - start) / 1e9;
  }

  private Dataset<Row> read() {
    return spark
        .read()
        .option("header", true)
        .schema("userId int, movieId int, rating float, timestamp long")
        .csv(ratings);
  }
}
