package triplefeature.pipeline.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;

/** Five films of two mixes of genres, and what happens at the edges. */
class GenreClustersTest {
  private static final StructType FILMS =
      new StructType()
          .add("movieId", DataTypes.IntegerType)
          .add("genres", DataTypes.createArrayType(DataTypes.StringType));
  private static final String[][] TWO_MIXES = {
    {"Action"}, {"Comedy", "Romance"}, {"Action"}, {"Romance", "Comedy"}, {"Action"}
  };

  private static GenreClusters clusters;

  @BeforeAll
  static void askForMoreClustersThanThereAreMixes() {
    clusters = GenreClusters.fit(films(TWO_MIXES), 50, 42);
  }

  @Test
  void films_of_one_mix_share_a_cluster_at_no_distance() {
    Map<Integer, Row> films = byId(clusters.films());
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
    Row action = centers.get(byId(clusters.films()).get(1).getInt(1));
    assertEquals(3, action.getInt(1));
    assertEquals(List.of(1f, 0f, 0f), action.getList(2));
    assertEquals("Action", action.getString(3));
    Row comedy = centers.get(byId(clusters.films()).get(2).getInt(1));
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
    GenreClusters clusters =
        GenreClusters.fit(films(new String[] {"Drama"}, new String[] {"Drama"}), 2, 42);
    assertEquals(1, clusters.centers().count());
    assertNull(clusters.quality().get("silhouette"));
  }

  @Test
  void films_without_genre_have_a_cluster_too() {
    GenreClusters clusters =
        GenreClusters.fit(films(new String[] {}, new String[] {"War"}, new String[] {}), 2, 42);
    Map<Integer, Row> films = byId(clusters.films());
    assertEquals(films.get(1).getInt(1), films.get(3).getInt(1));
    Row center = byId(clusters.centers()).get(films.get(1).getInt(1));
    assertEquals("No genre", center.getString(3));
  }

  @Test
  void a_catalogue_without_any_genre_is_one_cluster() {
    GenreClusters clusters = GenreClusters.fit(films(new String[] {}, new String[] {}), 2, 42);
    assertEquals(1, clusters.centers().count());
    assertEquals("No genre", clusters.centers().head().getString(3));
  }

  @Test
  void the_order_and_the_partitions_of_the_films_change_nothing() {
    String[][] many = new String[20][];
    for (int i = 0; i < many.length; i++) {
      many[i] = new String[] {"G" + i % 5, "H" + i % 3};
    }
    GenreClusters once = GenreClusters.fit(films(many), 4, 42);
    GenreClusters again = GenreClusters.fit(films(many).orderBy("genres").repartition(7), 4, 42);
    assertEquals(once.films().collectAsList(), again.films().collectAsList());
    assertEquals(once.quality(), again.quality());
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
