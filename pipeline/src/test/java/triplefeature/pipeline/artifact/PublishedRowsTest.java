package triplefeature.pipeline.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.artifact.ArtifactName;

/** What the artifacts say must hang together. */
@Tag("spark")
class PublishedRowsTest {
  @Test
  void every_artifact_is_in_order_of_its_id() {
    for (ArtifactName artifact : ArtifactName.values()) {
      int before = Integer.MIN_VALUE;
      for (Row row : rows(artifact)) {
        assertTrue(row.getInt(0) >= before, artifact.id());
        before = row.getInt(0);
      }
    }
  }

  @Test
  void a_film_belongs_to_its_nearest_center_and_centers_count_their_films() {
    List<Row> centers = rows(ArtifactName.CLUSTER_CENTERS);
    List<String> genres =
        SharedSpark.session()
            .read()
            .parquet(file(ArtifactName.MOVIES))
            .selectExpr("explode(genres) genre")
            .distinct()
            .orderBy("genre")
            .collectAsList()
            .stream()
            .map(row -> row.getString(0))
            .toList();
    Map<Integer, List<String>> films = new HashMap<>();
    for (Row film : rows(ArtifactName.MOVIES)) {
      films.put(film.getInt(0), film.getList(film.fieldIndex("genres")));
    }
    int[] sizes = new int[centers.size()];
    for (Row assigned : rows(ArtifactName.GENRE_CLUSTERS)) {
      List<String> has = films.get(assigned.getInt(0));
      double[] distances =
          centers.stream().mapToDouble(center -> distance(has, genres, center)).toArray();
      sizes[assigned.getInt(1)]++;
      assertEquals(distances[assigned.getInt(1)], assigned.getFloat(2), 1e-5);
      for (double each : distances) {
        assertTrue(each >= assigned.getFloat(2) - 1e-5, "film " + assigned.getInt(0));
      }
    }
    for (Row center : centers) {
      assertEquals(sizes[center.getInt(0)], center.getInt(1));
    }
  }

  @Test
  void likes_of_a_film_are_as_many_as_its_index_has_ratings_from_the_threshold() {
    Map<Integer, Integer> likers = new HashMap<>();
    for (Row film : rows(ArtifactName.COLLABORATIVE_INDEX)) {
      List<Byte> halfStars = film.getList(2);
      assertEquals(film.getList(1).size(), halfStars.size());
      halfStars.forEach(stars -> assertTrue(stars >= 6 && stars <= 10));
      likers.put(film.getInt(0), (int) halfStars.stream().filter(stars -> stars >= 8).count());
    }
    for (Row film : rows(ArtifactName.MOVIES)) {
      int likes = film.getAs("likes");
      assertEquals(likers.getOrDefault(film.getInt(0), 0), likes, "film " + film.getInt(0));
    }
    // Six each, and Toy Story lost one.
    assertEquals(6, likers.get(278));
    assertEquals(5, likers.get(862));
  }

  @Test
  void a_name_vector_has_length_one_and_ascending_terms() {
    List<Row> names = rows(ArtifactName.TITLE_VECTORS);
    assertTrue(names.stream().anyMatch(name -> name.getString(1).equals("千と千尋の神隠し")));
    for (Row name : names) {
      List<Integer> indices = name.getList(3);
      double square = name.<Float>getList(4).stream().mapToDouble(value -> value * value).sum();
      assertEquals(1, square, 1e-5, name.getString(1));
      assertEquals(indices.stream().sorted().distinct().toList(), indices);
    }
  }

  @Test
  void further_names_number_series_and_read_digits_as_letters() {
    Map<Integer, String> titles = new HashMap<>();
    rows(ArtifactName.MOVIES).forEach(film -> titles.put(film.getInt(0), film.getAs("title")));
    List<String> names =
        rows(ArtifactName.FURTHER_NAMES).stream()
            .map(name -> titles.get(name.getInt(0)) + " | " + name.getString(1))
            .toList();
    assertEquals(new HashSet<>(names).size(), names.size());
    assertTrue(
        names.containsAll(
            List.of("Aliens | Alien 2", "Return of the Jedi | Star Wars 3", "Se7en | Seven")),
        names.toString());
    // What the data has stands in the other artifact.
    assertFalse(names.contains("Toy Story 2 | Toy Story 2"), names.toString());
  }

  @Test
  void a_film_that_lacks_votes_has_none() {
    for (Row film : rows(ArtifactName.MOVIES)) {
      if (film.getInt(0) == 315011) {
        assertEquals(0, film.<Integer>getAs("voteCount"));
        assertEquals(0f, film.<Float>getAs("voteAverage"));
      }
    }
  }

  private static double distance(List<String> has, List<String> genres, Row center) {
    List<Float> point = center.getList(2);
    double square = 0;
    for (int i = 0; i < genres.size(); i++) {
      double gap = (has.contains(genres.get(i)) ? 1 : 0) - point.get(i);
      square += gap * gap;
    }
    return Math.sqrt(square);
  }

  private static List<Row> rows(ArtifactName artifact) {
    return SharedSpark.session().read().parquet(file(artifact)).collectAsList();
  }

  private static String file(ArtifactName artifact) {
    return FixtureModel.version().resolve(artifact.file()).toString();
  }
}
