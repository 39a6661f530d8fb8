package triplefeature.serving.recommend.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The sorts of terms in a content vector, in the order in which a reason speaks of them. The
 * pipeline says how each is read from the data and how much it weighs, in one switch that does not
 * compile while a constant is missing.
 */
public enum TermKind {
  COLLECTION("both belong to %s"),
  DIRECTOR("both are directed by %s"),
  CAST("both have %s in the cast"),
  GENRE("both are %s"),
  KEYWORD("both are about %s"),
  OVERVIEW("both stories tell of “%s”"),
  TAGLINE("both taglines say “%s”"),
  TITLE("both titles have “%s”"),
  COMPANY("both are made by %s"),
  LANGUAGE("both are in the language “%s”");

  private final String sentence;

  TermKind(String sentence) {
    this.sentence = sentence;
  }

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

  /** What two films have in common that share these terms. */
  String sentence(List<String> terms) {
    return sentence.replace("%s", String.join(sentence.contains("“") ? "”, “" : ", ", terms));
  }
}
