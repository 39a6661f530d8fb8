package triplefeature.serving.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query or a form that whoever reads it knows, in the order they were sent.
 * What nobody knows is dropped at once, so that no page says it again. Immutable.
 */
public final class Parameters {
  /**
   * Most that are taken, known or not: ten films, a hundred recommended ones in a verdict's form,
   * every genre, and a good many hidden films.
   */
  public static final int MAX_COUNT = 200;

  public static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads {@code application/x-www-form-urlencoded}.
   *
   * @param encoded null or empty holds none
   * @param known names to keep
   * @throws ProblemException 400 {@code too_many_parameters}; {@code invalid_parameter} for a
   *     broken percent-encoding, bytes that are not UTF-8, or a null character, in unknown ones too
   */
  public static Parameters parse(@Nullable String encoded, Set<String> known) {
    if (encoded == null || encoded.isEmpty()) {
      return NONE;
    }
    List<String> pairs = Arrays.stream(encoded.split("&")).filter(pair -> !pair.isEmpty()).toList();
    if (pairs.size() > MAX_COUNT) {
      throw new ProblemException(Problem.tooManyParameters(MAX_COUNT, pairs.size()));
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String rawName = equals < 0 ? pair : pair.substring(0, equals);
      String name = PercentEncoding.decode(rawName, rawName);
      String value = equals < 0 ? "" : PercentEncoding.decode(name, pair.substring(equals + 1));
      if (known.contains(name)) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return new Parameters(values);
  }

  /** Whether one more would be refused when all of them are sent again. */
  public boolean isFull() {
    return size() >= MAX_COUNT;
  }

  /** How many there are, each repetition counted. */
  public int size() {
    return values.values().stream().mapToInt(List::size).sum();
  }

  /** Every value of a name; empty where there is none. */
  public List<String> all(String name) {
    return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
  }

  /**
   * The only value of a name.
   *
   * @throws ProblemException 400 {@code invalid_parameter} if it was given more than once
   */
  public Optional<String> one(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      throw new ProblemException(Problem.invalid(name, "repeated", given.size()));
    }
    return given.stream().findFirst();
  }

  /** Without values that are blank, as a form sends for what was left empty. */
  public Parameters withoutBlanks() {
    Map<String, List<String>> filled = new LinkedHashMap<>();
    values.forEach(
        (name, given) -> {
          List<String> kept = given.stream().filter(value -> !value.isBlank()).toList();
          if (!kept.isEmpty()) {
            filled.put(name, kept);
          }
        });
    return new Parameters(filled);
  }

  /** With one more value of a name. */
  public Parameters plus(String name, Object value) {
    return changed(
        name,
        given -> {
          given.add(value.toString());
          return given;
        });
  }

  /** With this as the only value of a name. */
  public Parameters with(String name, Object value) {
    return withAll(name, List.of(value.toString()));
  }

  /** With these as the only values of a name. */
  public Parameters withAll(String name, List<String> others) {
    return changed(name, given -> others);
  }

  /** Without any value of a name. */
  public Parameters without(String name) {
    return changed(name, given -> List.of());
  }

  /** Without the first value of a name that equals this one. */
  public Parameters without(String name, String value) {
    return changed(
        name,
        given -> {
          given.remove(value);
          return given;
        });
  }

  /** As a query string, without a question mark. */
  public String encoded() {
    return values.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .map(value -> encode(entry.getKey()) + "=" + encode(value)))
        .collect(Collectors.joining("&"));
  }

  private Parameters changed(String name, UnaryOperator<List<String>> change) {
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    copy.put(name, change.apply(new ArrayList<>(all(name))));
    return new Parameters(copy);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
