package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.collate;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/**
 * Lower case that is the same on every machine. Apache Spark's own {@code lower} asks for the
 * locale of the JVM that runs the task as soon as a text has a letter outside ASCII: in Turkey "IT"
 * would lose its dot. Under a collation it asks the collation instead, here Unicode's root.
 */
public final class LowerCase {
  private LowerCase() {}

  /** Null where the text is null. */
  public static Column of(Column text) {
    return collate(functions.lower(collate(text, "UNICODE")), "UTF8_BINARY");
  }
}
