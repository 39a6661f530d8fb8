package triplefeature.pipeline.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.source.PythonLiteral;

/**
 * What the list columns of the Movies Dataset say, as arrays of names without repetition. A cell
 * that is empty gives an empty array, one that is no such literal gives null.
 */
public final class PythonLists {
  /** People of the cast beyond these are not kept: the order is that of the credits. */
  static final int BILLED = 5;

  private PythonLists() {}

  /** The {@code name} of each dictionary in a list, or of a single dictionary. */
  static Column names(Column cell) {
    return array(cell, PythonLists::namesOf);
  }

  /** Names of the first {@value #BILLED} people of a {@code cast} cell. */
  static Column cast(Column cell) {
    return array(
        cell,
        people ->
            dictionaries(people).stream()
                .sorted(Comparator.comparingLong(PythonLists::order))
                .limit(BILLED)
                .map(person -> person.get("name"))
                .toList());
  }

  /** Names of the directors in a {@code crew} cell. */
  static Column directors(Column cell) {
    return array(
        cell,
        people ->
            dictionaries(people).stream()
                .filter(person -> "Director".equals(person.get("job")))
                .map(person -> person.get("name"))
                .toList());
  }

  private static Column array(Column cell, Extraction extraction) {
    UDF1<String, String[]> parse = text -> parse(text, extraction);
    return functions.udf(parse, DataTypes.createArrayType(DataTypes.StringType)).apply(cell);
  }

  /** Serializable, so that it travels to the executors. */
  private interface Extraction extends Function<Object, List<?>>, java.io.Serializable {}

  private static String @Nullable [] parse(@Nullable String cell, Extraction extraction) {
    if (cell == null || cell.isBlank()) {
      return new String[0];
    }
    try {
      Object literal = PythonLiteral.parse(cell);
      if (!(literal instanceof List || literal instanceof Map)) {
        return null;
      }
      LinkedHashSet<String> names = new LinkedHashSet<>();
      for (Object name : extraction.apply(literal)) {
        if (name instanceof String text && !text.isBlank()) {
          names.add(text.strip());
        }
      }
      return names.toArray(String[]::new);
    } catch (PythonLiteral.SyntaxException e) {
      return null;
    }
  }

  private static List<?> namesOf(Object literal) {
    return dictionaries(literal).stream()
        .map(
            entry -> {
              Object name = entry.get("name");
              return Objects.equals(name, "") ? entry.get("iso_639_1") : name;
            })
        .toList();
  }

  private static List<Map<?, ?>> dictionaries(Object literal) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Object item : literal instanceof List<?> list ? list : List.of(literal)) {
      if (item instanceof Map<?, ?> dictionary) {
        found.add(dictionary);
      }
    }
    return found;
  }

  private static long order(Map<?, ?> person) {
    return person.get("order") instanceof Long order ? order : Long.MAX_VALUE;
  }
}
