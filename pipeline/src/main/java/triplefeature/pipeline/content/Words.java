package triplefeature.pipeline.content;

import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;

import java.util.Arrays;
import org.apache.spark.ml.feature.StopWordsRemover;
import org.apache.spark.sql.Column;
import triplefeature.pipeline.cleaning.LowerCase;

/** The words of a running text that tell something: lower case, no English stop words. */
final class Words {
  private static final Column STOP_WORDS =
      lit(
          Arrays.stream(StopWordsRemover.loadDefaultStopWords("english"))
              .map(word -> word.replace("'", ""))
              .toArray(String[]::new));

  private Words() {}

  /** An array of words with repetitions; null where the text is null. */
  static Column of(Column text) {
    Column plain = regexp_replace(LowerCase.of(text), "['’]", "");
    return filter(
        split(plain, "[^\\p{L}\\p{N}]+"),
        word ->
            length(word)
                .gt(1)
                .and(
                    org.apache
                        .spark
                        .sql
                        .functions
                        .array_contains(STOP_WORDS, word)
                        .equalTo(false)));
  }
}
