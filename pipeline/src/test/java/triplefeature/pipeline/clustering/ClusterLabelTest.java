package triplefeature.pipeline.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A cluster goes by the genres that most of its films have. */
class ClusterLabelTest {
  private static final List<String> GENRES = List.of("Action", "Comedy", "Drama", "Horror", "War");

  @Test
  void the_genres_of_at_least_half_the_films_name_it_the_most_frequent_first() {
    assertEquals("Drama, Action", label(0.5f, 0.49f, 1, 0, 0));
  }

  @Test
  void where_no_genre_has_half_the_films_the_strongest_does() {
    assertEquals("Mostly Horror", label(0.1f, 0.2f, 0.3f, 0.4f, 0));
  }

  @Test
  void no_more_than_four_are_named() {
    assertEquals("Action, Comedy, Drama, Horror", label(1, 1, 1, 1, 1));
  }

  @Test
  void films_without_genre_say_so() {
    assertEquals("No genre", label(0, 0, 0, 0, 0));
    assertEquals("No genre", ClusterLabel.of(new float[0], List.of()));
  }

  private static String label(float... center) {
    return ClusterLabel.of(center, GENRES);
  }
}
