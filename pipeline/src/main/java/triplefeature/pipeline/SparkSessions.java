package triplefeature.pipeline;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Apache Spark with defaults that fit this job; whatever spark-submit sets wins. */
final class SparkSessions {
  private SparkSessions() {}

  static SparkSession create() {
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "Triple Feature")
            .setIfMissing("spark.master", "local[*]");
    if (conf.get("spark.master").startsWith("local")) {
      int cores = Runtime.getRuntime().availableProcessors();
      // 200 tasks a shuffle, the default, cost seconds each where a few cores share one machine.
      conf.setIfMissing("spark.sql.shuffle.partitions", String.valueOf(Math.max(4, 2 * cores)))
          .setIfMissing("spark.default.parallelism", String.valueOf(cores))
          .setIfMissing("spark.driver.host", "localhost")
          .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
          .setIfMissing("spark.ui.enabled", "false");
    }
    // Results must not depend on the zone of the machine.
    conf.set("spark.sql.session.timeZone", "UTC");
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
