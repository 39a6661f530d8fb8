package triplefeature.serving.web.page;

import java.util.List;
import triplefeature.serving.recommend.Recommendation;

/**
 * One recommended film.
 *
 * @param reasons the film of the basket and its share, then the sentence
 * @param tmdb address at TMDb, or null
 * @param more a link that puts the film into the basket, or null where the basket is full
 * @param hide a link that asks for the programme without it
 */
public record RowView(
    Recommendation each,
    Poster poster,
    List<Reason> reasons,
    String tmdb,
    String more,
    String hide) {
  /** One reason in words. */
  public record Reason(String film, int percent, String text) {}
}
