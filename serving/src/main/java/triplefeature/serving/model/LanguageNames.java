package triplefeature.serving.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import triplefeature.serving.catalog.Language;
import triplefeature.serving.catalog.Movie;

/** English names of the languages that films of a catalogue are in. */
final class LanguageNames {
  private LanguageNames() {}

  /** Code to name, in order of name. Two codes of one name are told apart by the code. */
  static Map<String, String> of(Collection<Movie> movies) {
    Map<String, String> byName = new TreeMap<>();
    movies.stream()
        .map(Movie::language)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .forEach(
            code -> {
              String taken = byName.putIfAbsent(name(code), code);
              if (taken != null) {
                byName.put(name(code) + " (" + code + ")", code);
              }
            });
    Map<String, String> languages = new LinkedHashMap<>();
    byName.forEach((name, code) -> languages.put(code, name));
    return Collections.unmodifiableMap(languages);
  }

  private static String name(String code) {
    String name = Language.name(code);
    return name.equals(code) ? "Other (" + code + ")" : name;
  }
}
