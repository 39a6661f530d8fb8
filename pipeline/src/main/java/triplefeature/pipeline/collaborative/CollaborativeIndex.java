package triplefeature.pipeline.collaborative;

import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
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
  public static Dataset<FilmRatings> of(CleanRatings ratings, double likeThreshold) {
    int lowest = Likes.halfStars(likeThreshold) - RatingsIndex.MILD;
    Encoder<FilmRatings> films = Encoders.bean(FilmRatings.class);
    FlatMapFunction<FilmRatings, FilmRatings> kept =
        film ->
            Stream.of(film.atLeast(lowest)).filter(some -> some.getUsers().length > 0).iterator();
    return ratings.byMovie().flatMap(kept, films);
  }
}
