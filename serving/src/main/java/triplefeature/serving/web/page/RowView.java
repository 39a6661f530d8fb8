package triplefeature.serving.web.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Recommendation;

/**
 * One recommended film.
 *
 * @param picture address of a real poster, or null for the drawn one
 * @param headline the sentence that says why, read first
 * @param reasons the numbers behind it: the film of the basket and its share, then the sentence
 * @param whose film it is for how much; blank where one person asks
 * @param facts what else tells films apart: length, language, direction; blank where nothing is
 *     known
 * @param story null where there is none
 * @param series the films of its series that are folded behind it; null where there are none
 * @param tmdb address of where to watch it at TMDb, or null
 * @param more a link that puts the film into the basket, or null where the basket or the address is
 *     full
 * @param hide a link that asks for the programme without it, or null where the address is full
 */
public record RowView(
    Recommendation each,
    Poster poster,
    @Nullable String picture,
    String headline,
    List<Reason> reasons,
    String whose,
    String facts,
    @Nullable Story story,
    @Nullable Series series,
    @Nullable String tmdb,
    @Nullable String more,
    @Nullable String hide) {
  /**
   * What a film is about.
   *
   * @param more what else the data says, behind a click; blank where it is nothing
   * @param length SHORT fits into two lines on a phone, MIDDLE on a wide screen alone
   */
  public record Story(String text, String more, Length length) {}

  /** How much room a story takes. */
  public enum Length {
    SHORT,
    MIDDLE,
    LONG;

    /** As a class of the style sheet. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The other films of a series.
   *
   * @param summary how many, and of which series
   */
  public record Series(String summary, List<Part> parts) {}

  /**
   * One of them.
   *
   * @param more as of the row
   */
  public record Part(String name, @Nullable String more) {}

  /**
   * One reason in words.
   *
   * @param share of which film of the basket how much comes
   */
  public record Reason(String share, String text) {}
}
