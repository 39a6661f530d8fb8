package triplefeature.serving.catalog;

import java.util.Locale;
import java.util.Map;

/** English names for the codes of {@link Movie#language}. */
public final class Language {
  /** The code of films in which nobody speaks. */
  public static final String NONE = "xx";

  /** Codes that TMDb uses though ISO 639-1 does not have them, or no longer. */
  private static final Map<String, String> BESIDE_ISO =
      Map.of("cn", "Cantonese", "mo", "Moldovan", "sh", "Serbo-Croatian", NONE, "No language");

  private Language() {}

  /** The name; the code itself where nobody has named it. */
  public static String name(String code) {
    String known = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return BESIDE_ISO.getOrDefault(code, known.isEmpty() ? code : known);
  }
}
