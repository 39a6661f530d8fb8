package triplefeature.pipeline.content;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.when;

import java.util.Locale;
import org.apache.spark.sql.Column;

/**
 * The sorts of terms in a content vector. The likeness of two films is the sum over the sorts of
 * weight times cosine, so that a long description does not drown the genres. A new sort is one more
 * constant here.
 */
public enum TermKind {
  TITLE(1.0, Words.of(col("title"))),
  GENRE(1.0, col("genres")),
  OVERVIEW(1.0, Words.of(col("overview"))),
  TAGLINE(0.2, Words.of(col("tagline"))),
  KEYWORD(1.0, col("keywords")),
  CAST(0.5, col("cast")),
  DIRECTOR(0.5, col("directors")),
  COLLECTION(0.5, single(col("collection"))),
  COMPANY(0.3, col("productionCompanies")),
  LANGUAGE(0.1, single(col("language")));

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
