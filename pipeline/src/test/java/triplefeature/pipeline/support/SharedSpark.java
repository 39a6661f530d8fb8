package triplefeature.pipeline.support;

import org.apache.spark.sql.SparkSession;

/** The one Apache Spark session of a test run: two cores, begun on first use, never stopped. */
public final class SharedSpark {
  private SharedSpark() {}

  public static SparkSession session() {
    return Holder.SESSION;
  }

  private static final class Holder {
    static final SparkSession SESSION = start();

    private static SparkSession start() {
      SparkSession session =
          SparkSession.builder()
              .master("local[2]")
              .appName("tests")
              .config("spark.ui.enabled", false)
              .config("spark.sql.shuffle.partitions", 2)
              .config("spark.default.parallelism", 2)
              // Plans of a few rows: compiling and re-planning them costs more than they do.
              .config("spark.sql.adaptive.enabled", false)
              .config("spark.sql.codegen.wholeStage", false)
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.driver.host", "localhost")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .getOrCreate();
      session.sparkContext().setLogLevel("ERROR");
      return session;
    }
  }
}
