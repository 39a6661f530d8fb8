package triplefeature.pipeline.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.ml.clustering.KMeans;
import org.apache.spark.ml.clustering.KMeansModel;
import org.apache.spark.ml.evaluation.ClusteringEvaluator;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.mllib.clustering.VectorWithNorm;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;

/** Mixes that count as often as there are films of them, against MLlib over every film. */
@Tag("spark")
class LloydTest {
  private static final StructType FILMS =
      new StructType()
          .add("movieId", DataTypes.IntegerType)
          .add("genres", DataTypes.createArrayType(DataTypes.StringType));
  private static final StructType POINTS =
      new StructType().add("features", SQLDataTypes.VectorType(), false);

  @Test
  void centers_are_those_of_mllib_to_the_last_bit_and_figures_to_nine_digits() {
    GenreMixes mixes = GenreMixes.of(films(600, new Random(7)));
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(SharedSpark.session().sparkContext());
    JavaRDD<VectorWithNorm> points = mixes.points(context).cache();
    Dataset<Row> rows = rows(mixes);
    for (int clusters : new int[] {2, 9, 30}) {
      ClusterFit fit = ClusterFit.best(mixes, points, clusters, 42);
      KMeansModel model = new KMeans().setK(clusters).setSeed(fit.seed()).setMaxIter(50).fit(rows);
      assertArrayEquals(
          Arrays.stream(model.clusterCenters()).map(each -> each.toArray()).toArray(),
          fit.centers(),
          clusters + " clusters");
      assertEquals(model.summary().trainingCost(), fit.wssse(), 1e-9);
      assertEquals(
          new ClusteringEvaluator().evaluate(model.transform(rows)), fit.silhouette(), 1e-9);
    }
  }

  /** One to four of eight genres, common ones more often than rare ones. */
  private static Dataset<Row> films(int size, Random random) {
    List<Row> films = new ArrayList<>();
    for (int id = 1; id <= size; id++) {
      String[] genres =
          IntStream.rangeClosed(0, random.nextInt(4))
              .mapToObj(i -> "G" + (int) (8 * random.nextDouble() * random.nextDouble()))
              .distinct()
              .toArray(String[]::new);
      films.add(RowFactory.create(id, genres));
    }
    return SharedSpark.session().createDataFrame(films, FILMS);
  }

  private static Dataset<Row> rows(GenreMixes mixes) {
    List<Row> rows =
        Arrays.stream(mixes.mixOf())
            .mapToObj(mix -> RowFactory.create(mixes.points()[mix].vector().asML()))
            .toList();
    return SharedSpark.session().createDataFrame(rows, POINTS).coalesce(1).cache();
  }
}
