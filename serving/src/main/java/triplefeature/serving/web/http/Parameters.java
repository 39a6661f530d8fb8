package triplefeature.serving.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The parameters of a query or a form, in the order they were sent. Immutable. */
public final class Parameters {
  public static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * Reads {@code application/x-www-form-urlencoded}.
   *
   * @param encoded null or empty holds none
   * @throws ProblemException 400 {@code invalid_parameter} for a broken percent-encoding, bytes
   *     that are not UTF-8, or a null character
   */
  public static Parameters parse(String encoded) {
    if (encoded == null || encoded.isEmpty()) {
      return NONE;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : encoded.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String rawName = equals < 0 ? pair : pair.substring(0, equals);
        String name = PercentEncoding.decode(rawName, rawName);
        String value = equals < 0 ? "" : PercentEncoding.decode(name, pair.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
    return new Parameters(values);
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
    Parameters filled = NONE;
    for (Map.Entry<String, List<String>> entry : values.entrySet()) {
      for (String value : entry.getValue()) {
        filled = value.isBlank() ? filled : filled.plus(entry.getKey(), value);
      }
    }
    return filled;
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
    return changed(name, given -> List.of(value.toString()));
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
