package triplefeature.serving.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Recommendation;

/**
 * One recommended film.
 *
 * @param picture address of a real poster, or null for the drawn one
 * @param headline the sentence that says why, read first
 * @param reasons the numbers behind it: the film of the basket and its share, then the sentence
 * @param series the films of its series that are folded behind it; null where there are none
 * @param tmdb address at TMDb, or null
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
    @Nullable Series series,
    @Nullable String tmdb,
    @Nullable String more,
    @Nullable String hide) {
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
