package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import org.apache.spark.sql.Column;

/**
 * Cells of text as typed values, null where they cannot be true. The bounds are wide: they catch
 * what is impossible, not what is rare.
 */
final class Plausible {
  /** The year of the oldest moving picture known, "Passage de Vénus". */
  static final int FIRST_YEAR = 1874;

  /** No data set announces a film for a later year. */
  static final int LAST_YEAR = 2040;

  /** Minutes; the longest series that the data sets list as one film lasts 1,256. */
  static final int LONGEST_RUNTIME = 1500;

  private Plausible() {}

  static Column text(Column cell) {
    Column folded = trim(regexp_replace(cell, "\\s+", " "));
    return when(length(folded).gt(0), folded);
  }

  /** A positive id, or null. */
  static Column id(Column cell) {
    Column id = trim(cell).try_cast("int");
    return when(id.gt(0), id);
  }

  static Column releaseDate(Column cell) {
    Column date = trim(cell).try_cast("date");
    return when(isYear(year(date)), date);
  }

  static Column isYear(Column year) {
    return year.between(FIRST_YEAR, LAST_YEAR);
  }

  /** Whole minutes; 0 stands for unknown in the data. */
  static Column runtime(Column cell) {
    Column minutes = trim(cell).try_cast("double");
    return when(minutes.geq(1).and(minutes.leq(LONGEST_RUNTIME)), minutes.cast("int"));
  }

  static Column language(Column cell) {
    Column code = LowerCase.of(trim(cell));
    return when(code.rlike("^[a-z]{2}$").and(code.notEqual("xx")), code);
  }

  static Column voteAverage(Column cell) {
    Column average = trim(cell).try_cast("float");
    return when(average.between(0, 10), average);
  }

  static Column voteCount(Column cell) {
    Column count = trim(cell).try_cast("int");
    return when(count.geq(0), count);
  }

  static Column imdbId(Column cell) {
    Column id = trim(cell);
    return when(id.rlike("^tt\\d{7,9}$"), id);
  }

  static Column posterPath(Column cell) {
    Column path = trim(cell);
    return when(path.rlike("^/[\\w.-]+$"), path);
  }

  /** True or false, as Python writes them. */
  static Column flag(Column cell) {
    Column word = LowerCase.of(cell);
    return when(word.isin("true", "false"), word.equalTo("true"));
  }

  /** A description, unless it only says that there is none. */
  static Column overview(Column cell) {
    Column text = text(cell);
    return when(
        text.rlike("(?i)^(no overview( found| yet| available)?\\.?|n/?a|none|tbd|-+)$")
            .equalTo(false),
        text);
  }
}
