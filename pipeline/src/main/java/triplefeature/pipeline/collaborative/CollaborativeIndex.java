package triplefeature.pipeline.collaborative;

import org.apache.spark.api.java.JavaRDD;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.Likes;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;

/**
 * For each film everybody who rated it at or above the threshold of a like, or a little lower.
 * Nothing is factorised; the server counts at query time.
 */
public final class CollaborativeIndex {
  private CollaborativeIndex() {}

  /**
   * @param likeThreshold stars from which a rating is a like
   * @return the films with at least one such rating, in the order of the ratings
   */
  public static JavaRDD<FilmRatings> of(CleanRatings ratings, double likeThreshold) {
    int lowest = Likes.halfStars(likeThreshold) - RatingsIndex.MILD;
    return ratings
        .byMovie()
        .map(film -> film.atLeast(lowest))
        .filter(film -> film.users().length > 0);
  }
}
