package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.Locale;
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

  /** The name in {@code content_terms}: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException if no kind has this key
   */
  public static TermKind of(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a content term of the kind "
                        + key
                        + "; expected one of "
                        + Arrays.stream(values())
                            .map(TermKind::key)
                            .collect(Collectors.joining(", "))));
  }
}
