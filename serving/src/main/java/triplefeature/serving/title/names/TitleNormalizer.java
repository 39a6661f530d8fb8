package triplefeature.serving.title.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one normaliser of titles, for the names that the pipeline fits and for what people type. What
 * is equal once normalised is the same name:
 *
 * <pre>
 * Matrix, The                        the matrix
 * Léon: The Professional             leon | the professional
 * Rocky II, ROCKY 2, rocky two       rocky 2
 * Mr. &amp; Mrs. Smith                   mr and mrs smith
 * M*A*S*H, WALL·E, 8½                mash, wall e, 8 1 2
 * </pre>
 *
 * Leading articles stay: "The Others" and "Others" are two names, near each other.
 */
public final class TitleNormalizer {
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "le", "la", "les", "l'", "l’", "un", "une", "el", "los", "las", "una",
          "il", "lo", "gli", "i", "der", "die", "das", "ein", "eine", "det", "den", "en", "ett",
          "et", "de", "het", "een", "o", "os", "as", "um", "uma");

  /** "Matrix, The", also before a year or an end of part: "Matrix, The (1999)". */
  private static final Pattern TRAILING_ARTICLE =
      Pattern.compile("^(.+), ?(\\p{L}{1,3}['’]?)(?= *(?:\\(\\d{4}\\))? *$)(.*)$");

  /** Initials are one word: E.T., S.W.A.T., M*A*S*H. */
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}(?:[.*]\\p{L})+(?![\\p{L}\\p{N}])[.*]?");

  private static final String DROPPED = "'’‘`´ʼʻ\u200e\u200f\u00ad";

  private TitleNormalizer() {}

  /**
   * Letters folded, words separated, numbers in digits, "mister" and the like as short as people
   * write them: the form that is compared and fitted.
   *
   * @return without words if the title has neither a letter nor a digit
   */
  public static NormalizedTitle normalize(String title) {
    return shortened(fold(title));
  }

  /** Of a folded title the normalised one. */
  public static NormalizedTitle shortened(NormalizedTitle folded) {
    return TitleNumbers.toDigits(ShortWords.in(folded));
  }

  /** The same with words and numbers as they are written: they may not be finished yet. */
  public static NormalizedTitle fold(String title) {
    String text = withoutDropped(articleFirst(title.strip()));
    if (hasInitials(text)) {
      text = INITIALS.matcher(text).replaceAll(m -> m.group().replaceAll("[.*]", "") + " ");
    }
    text = text.replace("&", " and ").replace(" + ", " and ");
    return WordScan.of(UnicodeFold.fold(text));
  }

  private static String withoutDropped(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (DROPPED.indexOf(c) < 0) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Whether initials in a title were made one word. */
  public static boolean hasInitials(String title) {
    return (title.indexOf('.') >= 0 || title.indexOf('*') >= 0) && INITIALS.matcher(title).find();
  }

  private static String articleFirst(String title) {
    if (title.indexOf(',') < 0) {
      return title;
    }
    Matcher matcher = TRAILING_ARTICLE.matcher(title);
    if (!matcher.matches() || !ARTICLES.contains(matcher.group(2).toLowerCase(Locale.ROOT))) {
      return title;
    }
    String article = matcher.group(2);
    boolean elided = article.endsWith("'") || article.endsWith("’");
    return article + (elided ? "" : " ") + matcher.group(1) + matcher.group(3);
  }
}
