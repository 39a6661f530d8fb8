package triplefeature.pipeline.cleaning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title as MovieLens writes it, taken apart: "Matrix, The (1999)", "Léon: The Professional
 * (a.k.a. The Professional) (Léon) (1994)".
 *
 * @param title for people, with its article in front
 * @param year or null
 * @param aliases the names in parentheses, articles in front, without the title
 */
record MovieLensTitle(String title, @Nullable Integer year, List<String> aliases) {
  private static final Pattern YEAR = Pattern.compile("^(.*?)\\s*\\((\\d{4})(?:[-–]\\d{0,4})?\\)$");
  private static final Pattern LAST_GROUP = Pattern.compile("^(.*\\S)\\s*\\(([^()]*)\\)$");
  private static final Pattern ALSO_KNOWN_AS = Pattern.compile("^(?i)a\\.?k\\.?a\\.?:?\\s+(.*)$");
  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(.*\\S),\\s+(The|A|An|La|Le|Les|L'|Un|Une|Des|El|Los|Las|Lo|Il|I|Gli|Uno|Una|Der|Die|Das"
              + "|Den|Det|De|Dem|Ein|Eine|En|Et|Ett|Het|O|Os|As|Um|Uma|Az|To)$",
          Pattern.CASE_INSENSITIVE);

  static MovieLensTitle parse(String raw) {
    String rest = raw.strip().replaceAll("\\s+", " ");
    Integer year = null;
    Matcher dated = YEAR.matcher(rest);
    if (dated.matches() && !dated.group(1).isEmpty()) {
      year = Integer.valueOf(dated.group(2));
      rest = dated.group(1);
    }
    List<String> groups = new ArrayList<>();
    Matcher group = LAST_GROUP.matcher(rest);
    while (group.matches() && !group.group(1).toLowerCase(Locale.ROOT).endsWith(" or")) {
      groups.add(0, group.group(2).strip());
      rest = group.group(1);
      group = LAST_GROUP.matcher(rest);
    }
    String title = articleFirst(rest);
    LinkedHashSet<String> aliases = new LinkedHashSet<>();
    for (String name : groups) {
      Matcher known = ALSO_KNOWN_AS.matcher(name);
      aliases.add(articleFirst(known.matches() ? known.group(1) : name));
    }
    aliases.removeIf(alias -> alias.isBlank() || alias.equals(title));
    return new MovieLensTitle(title, year, List.copyOf(aliases));
  }

  private static String articleFirst(String name) {
    Matcher matcher = ARTICLE.matcher(name);
    if (!matcher.matches()) {
      return name;
    }
    String article = matcher.group(2);
    return article + (article.endsWith("'") ? "" : " ") + matcher.group(1);
  }
}
