package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;

@Tag("spark")
class LowerCaseTest {
  private final Locale here = Locale.getDefault();

  @AfterEach
  void leaves_the_locale_as_it_was() {
    Locale.setDefault(here);
  }

  @Test
  void in_turkey_i_keeps_its_dot_and_no_language_is_made_up() {
    // Letters outside ASCII, which Apache Spark lower-cases by the locale.
    List<String> texts = Arrays.asList("TITANIC IN ÉVIAN", "İT", "IT", null);
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    Dataset<Row> cells = SharedSpark.session().createDataset(texts, Encoders.STRING()).toDF("text");
    List<Row> rows =
        cells.select(LowerCase.of(col("text")), Plausible.language(col("text"))).collectAsList();
    assertEquals("titanic in évian", rows.get(0).getString(0));
    // The dot above stays, as a sign of its own: three signs are no code of a language.
    assertEquals("i\u0307t", rows.get(1).getString(0));
    assertNull(rows.get(1).getString(1));
    assertEquals("it", rows.get(2).getString(1));
    assertNull(rows.get(3).getString(0));
  }
}
