package triplefeature.serving.space;

import java.util.Optional;

/** What one key of a front matter must be. */
final class Rule {
  private Rule() {}

  /** Complains unless the key is there once and its value matches. */
  static Optional<String> of(FrontMatter matter, String key, String pattern, String expected) {
    Optional<String> value = matter.value(key);
    return value.filter(text -> text.matches(pattern)).isPresent()
        ? Optional.empty()
        : Optional.of(key + " " + value.orElse("is missing") + ": expected " + expected);
  }

  /** Likewise, where a key may be left out. */
  static Optional<String> ifThere(FrontMatter matter, String key, String pattern, String expected) {
    return matter.list(key).isEmpty() ? Optional.empty() : of(matter, key, pattern, expected);
  }

  /** Complains of each value of a list that does not match, in one line. */
  static Optional<String> each(FrontMatter matter, String key, String pattern, String expected) {
    return matter.list(key).stream()
        .filter(text -> !text.matches(pattern))
        .findFirst()
        .map(text -> key + " " + text + ": expected " + expected);
  }
}
