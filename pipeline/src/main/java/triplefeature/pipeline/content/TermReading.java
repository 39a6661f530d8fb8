package triplefeature.pipeline.content;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.TermKind;

/**
 * How a kind of term is read from a film, and how much it weighs. The likeness of two films is the
 * sum over the kinds of weight times cosine, so that a long description does not drown the genres.
 *
 * <p>Two stories that are alike have a cosine of 0.1 to 0.4, two films of one director one of 1:
 * what a film has but one of weighs less, above all where many films have it (studio, language).
 *
 * @param weight above 0
 * @param terms the terms of a film with repetitions, read from its columns of {@link
 *     triplefeature.pipeline.cleaning.CleanMovies}; none where unknown
 */
record TermReading(double weight, Function<Row, List<String>> terms) {
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
      case TITLE -> new TermReading(1.0, words("title"));
      case GENRE -> new TermReading(1.0, names("genres"));
      case OVERVIEW -> new TermReading(1.0, words("overview"));
      case TAGLINE -> new TermReading(0.2, words("tagline"));
      case KEYWORD -> new TermReading(0.5, names("keywords"));
      case CAST -> new TermReading(0.3, names("cast"));
      case DIRECTOR -> new TermReading(0.15, names("directors"));
      case COLLECTION -> new TermReading(0.3, name("collection"));
      case COMPANY -> new TermReading(0.03, names("productionCompanies"));
      case LANGUAGE -> new TermReading(0.02, name("language"));
    };
  }

  /** Of a column of running text. */
  private static Function<Row, List<String>> words(String column) {
    return film -> Words.of(film.<@Nullable String>getAs(column));
  }

  /** Of a column of one name. */
  private static Function<Row, List<String>> name(String column) {
    return film -> Stream.ofNullable(film.<@Nullable String>getAs(column)).toList();
  }

  /** Of a column of names. */
  private static Function<Row, List<String>> names(String column) {
    return film -> {
      int place = film.fieldIndex(column);
      return film.isNullAt(place) ? List.of() : film.getList(place);
    };
  }
}
