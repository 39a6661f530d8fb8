package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sorts of terms in a content vector, in the order in which a reason speaks of them: what the
 * fewest films have in common with another comes first. The pipeline says how each is read from the
 * data and how much it weighs, and {@code web.words} how a reason says it, in one switch each that
 * does not compile while a constant is missing.
 */
public enum TermKind {
  COLLECTION,
  DIRECTOR,
  CAST,
  KEYWORD,
  TITLE,
  OVERVIEW,
  TAGLINE,
  GENRE,
  COMPANY,
  LANGUAGE;

  private static final Map<String, TermKind> BY_KEY =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TermKind::key, kind -> kind));

  private final String key = name().toLowerCase(Locale.ROOT);

  /** The name in {@code content_terms}: lower case. */
  public String key() {
    return key;
  }

  /**
   * @throws IllegalArgumentException if no kind has this key
   */
  public static TermKind of(String key) {
    TermKind kind = BY_KEY.get(key);
    if (kind == null) {
      throw new IllegalArgumentException(
          "a content term of the kind "
              + key
              + "; expected one of "
              + Arrays.stream(values()).map(TermKind::key).collect(Collectors.joining(", ")));
    }
    return kind;
  }
}
