package triplefeature.pipeline.collaborative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.Likes;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.pipeline.support.SharedSpark;

/** Who is in the index, and who is not. */
@Tag("spark")
class CollaborativeIndexTest {
  @Test
  void likes_and_ratings_up_to_a_star_lower_are_in_and_others_are_out() {
    // 4.0 stars are 8 half stars; one star less are 6.
    FilmRatings film = film(862, new int[] {0, 3, 5, 7, 9}, 8, 7, 5, 10, 6);
    assertEquals(
        List.of(
            RowFactory.create(
                862, List.of(0, 3, 7, 9), List.of((byte) 8, (byte) 7, (byte) 10, (byte) 6))),
        index(4.0, film));
    assertEquals(
        List.of(RowFactory.create(862, List.of(0, 7), List.of((byte) 8, (byte) 10))),
        index(5.0, film));
  }

  @Test
  void a_film_without_such_a_rating_has_no_row() {
    assertEquals(List.of(), index(4.0, film(13, new int[] {0, 1}, 5, 1)));
    assertEquals(1, index(1.5, film(13, new int[] {0, 1}, 5, 1)).size());
  }

  @ParameterizedTest
  @CsvSource({"4.0, 8", "3.9, 8", "4.1, 9", "0.5, 1", "5, 10"})
  void a_threshold_between_half_stars_is_the_next_half_star(double stars, int halfStars) {
    assertEquals(halfStars, Likes.halfStars(stars));
  }

  private static List<Row> index(double threshold, FilmRatings... films) {
    JavaRDD<FilmRatings> all =
        JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext())
            .parallelize(List.of(films));
    return CollaborativeIndex.of(new CleanRatings(all, 10, null, null, null), threshold)
        .collect()
        .stream()
        .map(CollaborativeIndexTest::row)
        .toList();
  }

  private static Row row(FilmRatings film) {
    List<Byte> halfStars = new ArrayList<>();
    for (byte each : film.halfStars()) {
      halfStars.add(each);
    }
    return RowFactory.create(
        film.movieId(), IntStream.of(film.users()).boxed().toList(), halfStars);
  }

  private static FilmRatings film(int movieId, int[] users, int... halfStars) {
    byte[] stars = new byte[halfStars.length];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = (byte) halfStars[i];
    }
    return new FilmRatings(movieId, users, stars);
  }
}
