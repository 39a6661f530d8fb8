package triplefeature.pipeline;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** Apache Spark with defaults that fit this job; whatever spark-submit sets wins. */
public final class SparkSessions {
  private SparkSessions() {}

  /**
   * A session for the length of one run.
   *
   * @param own whether the run began it, and so ends it; else it belongs to whoever embeds the run
   */
  public record Lease(SparkSession session, boolean own) implements AutoCloseable {
    @Override
    public void close() {
      if (own) {
        session.stop();
      }
    }
  }

  /** The session of this process where there is one, else a new one. */
  public static Lease open() {
    boolean own = SparkSession.getDefaultSession().isEmpty();
    return new Lease(create(), own);
  }

  /**
   * What a session makes its file systems with, for whoever cannot wait for one: it may have made
   * them already when the session asks, so that they must be alike.
   */
  static Configuration hadoop() {
    return SparkHadoopUtil.get().newConfiguration(new SparkConf());
  }

  private static SparkSession create() {
    SparkConf conf =
        new SparkConf()
            .setIfMissing("spark.app.name", "Triple Feature")
            .setIfMissing("spark.master", "local[*]")
            // Work beside other work must not wait for all of its tasks.
            .setIfMissing("spark.scheduler.mode", "FAIR")
            // Films are few: planning a query anew after each of its stages takes longer than they.
            .setIfMissing("spark.sql.adaptive.enabled", "false")
            // What is cached is read again once or twice: packing it takes longer than that.
            .setIfMissing("spark.sql.inMemoryColumnarStorage.compressed", "false");
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
