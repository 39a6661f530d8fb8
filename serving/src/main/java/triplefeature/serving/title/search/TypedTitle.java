package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.title.distance.ChannelCosts;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.distance.Vocabulary;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * One way to read what was typed: a title alone, or a title and a year beside it.
 *
 * @param title the words of the title, numbers in digits, for its vector
 * @param forms the same ready to be compared, numbers in digits and as written; never empty
 * @param titleLast whether the title ends what was typed, so that its last word may be unfinished
 * @param year digits that the year of the film must begin with (all four unless still typing), or
 *     empty
 */
record TypedTitle(NormalizedTitle title, List<TitleKey> forms, boolean titleLast, String year) {
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
  private static final Pattern BEGUN_YEAR = Pattern.compile("1[89]\\d{0,2}|20\\d{0,2}");

  /** Both are read, as "Blade Runner 2049" is a title and "Heat 1995" is not. */
  static List<TypedTitle> readings(String query, boolean prefix) {
    NormalizedTitle folded = TitleNormalizer.fold(query);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<TypedTitle> readings = new ArrayList<>(2);
    readings.add(of(folded, true, ""));
    String last = folded.words().get(folded.words().size() - 1);
    if (folded.words().size() > 1 && (prefix ? BEGUN_YEAR : YEAR).matcher(last).matches()) {
      readings.add(of(folded.withoutLast(), false, last));
    }
    String first = folded.words().get(0);
    if (folded.words().size() > 1 && YEAR.matcher(first).matches()) {
      readings.add(of(folded.withoutFirst(), true, first));
    }
    return readings;
  }

  private static TypedTitle of(NormalizedTitle folded, boolean titleLast, String year) {
    return new TypedTitle(
        TitleNormalizer.shortened(folded),
        TitleKey.formsOf(folded, new Vocabulary()),
        titleLast,
        year);
  }

  /** Letters and digits of the title as it was typed. */
  int letters() {
    return forms.get(forms.size() - 1).letters();
  }

  /**
   * What a film's year adds to the cost, where one was typed.
   *
   * @param movieYear or null
   * @param nearYear what a year beside it costs
   */
  int yearCost(@Nullable Integer movieYear, int nearYear) {
    if (movieYear == null) {
      return ChannelCosts.NONE;
    }
    if (movieYear.toString().startsWith(year)) {
      return 0;
    }
    boolean near = year.length() == 4 && Math.abs(movieYear - Integer.parseInt(year)) == 1;
    return near ? nearYear : ChannelCosts.NONE;
  }
}
