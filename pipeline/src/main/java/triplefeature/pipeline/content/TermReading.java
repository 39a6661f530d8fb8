package triplefeature.pipeline.content;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import triplefeature.serving.recommend.TermKind;

/**
 * How a kind of term is read from a film, and how much it weighs. The likeness of two films is the
 * sum over the kinds of weight times cosine, so that a long description does not drown the genres.
 *
 * <p>Two stories that are alike have a cosine of 0.1 to 0.4, two films of one director one of 1:
 * what a film has but one of weighs less, above all where many films have it (studio, language).
 *
 * @param weight above 0
 * @param terms the terms of a film with repetitions, an array of strings; null where unknown
 */
record TermReading(double weight, Column terms) {
  private static final Map<TermKind, TermReading> ALL =
      Arrays.stream(TermKind.values())
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  TermReading::read,
                  (one, other) -> one,
                  () -> new EnumMap<>(TermKind.class)));

  static TermReading of(TermKind kind) {
    return Objects.requireNonNull(ALL.get(kind));
  }

  private static TermReading read(TermKind kind) {
    // Without a default: a kind that nobody reads does not compile.
    return switch (kind) {
      case TITLE -> new TermReading(1.0, Words.of(col("title")));
      case GENRE -> new TermReading(1.0, col("genres"));
      case OVERVIEW -> new TermReading(1.0, Words.of(col("overview")));
      case TAGLINE -> new TermReading(0.2, Words.of(col("tagline")));
      case KEYWORD -> new TermReading(0.5, col("keywords"));
      case CAST -> new TermReading(0.3, col("cast"));
      case DIRECTOR -> new TermReading(0.15, col("directors"));
      case COLLECTION -> new TermReading(0.3, single(col("collection")));
      case COMPANY -> new TermReading(0.03, col("productionCompanies"));
      case LANGUAGE -> new TermReading(0.02, single(col("language")));
    };
  }

  private static Column single(Column term) {
    return when(term.isNotNull(), filter(array(term), Column::isNotNull));
  }
}
