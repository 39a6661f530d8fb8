package triplefeature.pipeline.content;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Locale;
import org.apache.spark.sql.Column;

/**
 * The sorts of terms in a content vector. Each sort that a film has is scaled to the length {@link
 * #weight} before the whole vector is scaled to 1, so that a long description does not drown the
 * genres. A new sort is one more constant here.
 */
public enum TermKind {
  TITLE(0.6, Words.of(col("title"))),
  GENRE(1.0, col("genres")),
  OVERVIEW(0.7, Words.of(col("overview"))),
  TAGLINE(0.3, Words.of(col("tagline"))),
  KEYWORD(0.8, col("keywords")),
  CAST(0.6, col("cast")),
  DIRECTOR(0.6, col("directors")),
  COLLECTION(1.0, single(col("collection"))),
  COMPANY(0.3, col("productionCompanies")),
  LANGUAGE(0.3, single(col("language"))),
  DECADE(
      0.4,
      single(
          concat(floor(col("year").divide(10)).multiply(10).cast("int").cast("string"), lit("s"))));

  private final double weight;
  private final Column terms;

  TermKind(double weight, Column terms) {
    this.weight = weight;
    this.terms = terms;
  }

  /** The name in {@code content_terms}: lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  double weight() {
    return weight;
  }

  /** The terms of a film with repetitions, an array of strings; null where unknown. */
  Column terms() {
    return terms;
  }

  private static Column single(Column term) {
    return when(term.isNotNull(), filter(array(term), Column::isNotNull));
  }
}
