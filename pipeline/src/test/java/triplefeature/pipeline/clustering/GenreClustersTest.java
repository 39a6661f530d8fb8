package triplefeature.pipeline.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;

/** Five films of two mixes of genres, and what happens at the edges. */
@Tag("spark")
class GenreClustersTest {
  private static final StructType FILMS =
      new StructType()
          .add("movieId", DataTypes.IntegerType)
          .add("genres", DataTypes.createArrayType(DataTypes.StringType));
  private static final String[][] TWO_MIXES = {
    {"Action"}, {"Comedy", "Romance"}, {"Action"}, {"Romance", "Comedy"}, {"Action"}
  };

  private static final String[][] MIXES = mixes(20);

  private static GenreClusters clusters;

  private final List<String> steps = new ArrayList<>();

  @BeforeAll
  static void askForMoreClustersThanThereAreMixes() {
    clusters = fit(films(TWO_MIXES), 50, 42);
  }

  @Test
  void films_of_one_mix_share_a_cluster_at_no_distance() {
    Map<Integer, Row> films = byId(clusters.movies());
    assertEquals(films.get(1).getInt(1), films.get(3).getInt(1));
    assertEquals(films.get(1).getInt(1), films.get(5).getInt(1));
    assertEquals(films.get(2).getInt(1), films.get(4).getInt(1));
    assertNotEquals(films.get(1).getInt(1), films.get(2).getInt(1));
    films.values().forEach(film -> assertEquals(0f, film.getFloat(2)));
    assertEquals(List.of("Action", "Comedy", "Romance"), clusters.genres());
  }

  @Test
  void a_center_says_how_many_films_have_each_genre() {
    Map<Integer, Row> centers = byId(clusters.centers());
    Row action = centers.get(byId(clusters.movies()).get(1).getInt(1));
    assertEquals(3, action.getInt(1));
    assertEquals(List.of(1f, 0f, 0f), action.getList(2));
    assertEquals("Action", action.getString(3));
    Row comedy = centers.get(byId(clusters.movies()).get(2).getInt(1));
    assertEquals(2, comedy.getInt(1));
    assertEquals(List.of(0f, 1f, 1f), comedy.getList(2));
    assertEquals("Comedy, Romance", comedy.getString(3));
  }

  /** Every film lies on its center: no squares are left, and the clusters cannot be tidier. */
  @Test
  void the_quality_is_told() {
    Map<String, Object> quality = clusters.quality();
    assertEquals(2, quality.get("clusters"));
    assertEquals(0.0, (double) quality.get("wssse"), 1e-9);
    assertEquals(1.0, (double) quality.get("silhouette"), 1e-9);
    assertTrue(List.of(42L, 43L, 44L, 45L, 46L).contains(quality.get("seed")));
  }

  @Test
  void fewer_mixes_than_clusters_make_fewer_clusters() {
    assertEquals(2, clusters.centers().count());
    assertEquals(2, clusters.quality().get("clusters"));
  }

  @Test
  void one_mix_makes_one_cluster_without_a_silhouette() {
    GenreClusters clusters = fit(films(new String[] {"Drama"}, new String[] {"Drama"}), 2, 42);
    assertEquals(1, clusters.centers().count());
    assertNull(clusters.quality().get("silhouette"));
  }

  @Test
  void films_without_genre_have_a_cluster_too() {
    GenreClusters clusters =
        fit(films(new String[] {}, new String[] {"War"}, new String[] {}), 2, 42);
    Map<Integer, Row> films = byId(clusters.movies());
    assertEquals(films.get(1).getInt(1), films.get(3).getInt(1));
    Row center = byId(clusters.centers()).get(films.get(1).getInt(1));
    assertEquals("No genre", center.getString(3));
  }

  @Test
  void a_catalogue_without_any_genre_is_one_cluster() {
    GenreClusters clusters = fit(films(new String[] {}, new String[] {}), 2, 42);
    assertEquals(1, clusters.centers().count());
    assertEquals("No genre", clusters.centers().head().getString(3));
  }

  @Test
  void the_order_and_the_partitions_of_the_films_change_nothing() {
    GenreClusters once = fit(films(MIXES), 4, 42);
    GenreClusters again = fit(films(MIXES).orderBy("genres").repartition(7), 4, 42);
    assertEquals(once.movies().collectAsList(), again.movies().collectAsList());
    assertEquals(once.quality(), again.quality());
  }

  @Test
  void other_numbers_are_fitted_as_if_the_model_were_built_with_them() {
    GenreClusters swept = GenreClusters.fit(films(MIXES), 4, List.of(2, 4, 50), 42, steps::add);
    assertEquals(fit(films(MIXES), 4, 42).movies().collectAsList(), swept.movies().collectAsList());
    List<?> sweep = (List<?>) swept.quality().get("sweep");
    assertEquals(3, sweep.size());
    for (int i = 0; i < 3; i++) {
      int clusters = List.of(2, 4, 50).get(i);
      Map<String, Object> alone = fit(films(MIXES), clusters, 42).quality();
      Map<?, ?> entry = (Map<?, ?>) sweep.get(i);
      assertEquals(clusters, entry.get("k"));
      for (String figure : List.of("clusters", "silhouette", "wssse")) {
        assertEquals(alone.get(figure), entry.get(figure), figure + " of " + clusters);
      }
    }
    // Five and three genres make fifteen mixes.
    assertEquals(15, ((Map<?, ?>) sweep.get(2)).get("clusters"));
    assertEquals(List.of("trying 2 clusters", "trying 50 clusters"), steps);
  }

  /** Every film lies on one of two centers: no squares are left, nor are of a single mix. */
  @Test
  void the_table_marks_the_number_that_was_built_with() {
    String table =
        GenreClusters.fit(films(TWO_MIXES), 50, List.of(2, 50), 42, told -> {}).sweep().table();
    assertEquals(
        "Genre clusters by their number:\n\n"
            + "| k | came out | silhouette | WSSSE |\n|--:|--:|--:|--:|\n"
            + "| 2 | 2 | 1.000 | 0.0 |\n"
            + "| **50** | 2 | 1.000 | 0.0 |\n",
        table.replace(System.lineSeparator(), "\n"));
    String[][] oneMix = {{"Drama"}, {"Drama"}};
    String single = GenreClusters.fit(films(oneMix), 3, List.of(2), 42, told -> {}).sweep().table();
    assertTrue(single.endsWith("| 2 | 1 |  | 0.0 |" + System.lineSeparator()), single);
  }

  @Test
  void without_other_numbers_nothing_is_told_of_them() {
    assertTrue(clusters.sweep().isEmpty());
    assertFalse(clusters.quality().containsKey("sweep"));
  }

  private static GenreClusters fit(Dataset<Row> movies, int clusters, long seed) {
    return GenreClusters.fit(movies, clusters, List.of(), seed, told -> {});
  }

  private static String[][] mixes(int films) {
    String[][] mixes = new String[films][];
    for (int i = 0; i < films; i++) {
      mixes[i] = new String[] {"G" + i % 5, "H" + i % 3};
    }
    return mixes;
  }

  private static Dataset<Row> films(String[]... genres) {
    List<Row> rows = new ArrayList<>();
    for (String[] each : genres) {
      rows.add(RowFactory.create(rows.size() + 1, each));
    }
    return SharedSpark.session().createDataFrame(rows, FILMS);
  }

  private static Map<Integer, Row> byId(Dataset<Row> rows) {
    Map<Integer, Row> byId = new TreeMap<>();
    rows.collectAsList().forEach(row -> byId.put(row.getInt(0), row));
    return byId;
  }
}
