package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.udf;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/**
 * Lower case that is the same on every machine. Apache Spark's own {@code lower} asks for the
 * locale of the JVM that runs the task as soon as a text has a letter outside ASCII: in Turkey "IT"
 * would lose its dot.
 */
public final class LowerCase {
  private static final UserDefinedFunction LOWER =
      udf(
          (UDF1<String, String>) text -> text == null ? null : text.toLowerCase(Locale.ROOT),
          DataTypes.StringType);

  private LowerCase() {}

  /** Null where the text is null. */
  public static Column of(Column text) {
    return LOWER.apply(text);
  }
}
