package triplefeature.pipeline.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.clustering.VectorWithNorm;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.pipeline.Counted;
import triplefeature.pipeline.PipelineSettings;

/**
 * KMeans over one-hot genres.
 *
 * @param movies columns {@code movieId int, cluster int, distance float} to the center
 * @param centers columns {@code cluster int, size int, center array<float>, label string}; the
 *     dimensions of a center are {@code genres}
 * @param genres in alphabetical order
 * @param quality for the manifest: clusters, silhouette (-1 to 1), wssse, seed of the best fit, and
 *     the same of other numbers of clusters under sweep, where asked for
 * @param sweep the latter as they were found
 */
public record GenreClusters(
    Dataset<Row> movies,
    Dataset<Row> centers,
    List<String> genres,
    Map<String, Object> quality,
    ClusterSweep sweep)
    implements Counted {

  /** As the settings ask, and with their seed. */
  public static GenreClusters fit(
      Dataset<Row> movies, PipelineSettings settings, Consumer<String> step) {
    return fit(movies, settings.clusters(), settings.clustersSweep(), settings.seed(), step);
  }

  /**
   * @param movies columns movieId, genres
   * @param clusters wanted; fewer come out where fewer mixes of genres exist
   * @param others numbers of clusters to try besides, on the same films and with the same seed
   * @param step told of each of the others
   */
  static GenreClusters fit(
      Dataset<Row> movies, int clusters, List<Integer> others, long seed, Consumer<String> step) {
    GenreMixes mixes = GenreMixes.of(movies);
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(movies.sparkSession().sparkContext());
    JavaRDD<VectorWithNorm> points = mixes.points(context).cache();
    try {
      IntFunction<ClusterFit> fitting = number -> ClusterFit.best(mixes, points, number, seed);
      ClusterFit best = fitting.apply(clusters);
      ClusterSweep sweep = ClusterSweep.of(fitting, others, best, step);
      return assigned(movies.sparkSession(), mixes, best, sweep);
    } finally {
      points.unpersist();
    }
  }

  @Override
  public long total() {
    return centers.count();
  }

  private static Map<String, Object> quality(
      ClusterFit best, List<String> genres, ClusterSweep sweep) {
    Map<String, Object> quality = new TreeMap<>();
    quality.put("clusters", best.clusters());
    quality.put("wssse", best.wssse());
    quality.put("silhouette", best.silhouette());
    quality.put("seed", best.seed());
    quality.put("genres", genres);
    if (!sweep.isEmpty()) {
      quality.put("sweep", sweep.entries());
    }
    return quality;
  }

  private static GenreClusters assigned(
      SparkSession spark, GenreMixes mixes, ClusterFit best, ClusterSweep sweep) {
    List<String> genres = mixes.genres();
    double[][] centers = best.centers();
    int[] nearest = mixes.nearest(centers);
    List<Row> assigned = new ArrayList<>();
    int[] sizes = new int[centers.length];
    for (int movie = 0; movie < mixes.movieIds().length; movie++) {
      int mix = mixes.mixOf()[movie];
      int cluster = nearest[mix];
      sizes[cluster]++;
      assigned.add(
          RowFactory.create(
              mixes.movieIds()[movie],
              cluster,
              (float) Math.sqrt(mixes.squaredDistance(mix, centers[cluster]))));
    }
    List<Row> described = new ArrayList<>();
    for (int cluster = 0; cluster < centers.length; cluster++) {
      float[] center = new float[genres.size()];
      for (int i = 0; i < center.length; i++) {
        center[i] = (float) centers[cluster][i];
      }
      described.add(
          RowFactory.create(cluster, sizes[cluster], center, ClusterLabel.of(center, genres)));
    }
    return new GenreClusters(
        spark.createDataFrame(assigned, MOVIES),
        spark.createDataFrame(described, CENTERS),
        genres,
        quality(best, genres, sweep),
        sweep);
  }

  private static final StructType MOVIES =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("cluster", DataTypes.IntegerType, false)
          .add("distance", DataTypes.FloatType, false);

  private static final StructType CENTERS =
      new StructType()
          .add("cluster", DataTypes.IntegerType, false)
          .add("size", DataTypes.IntegerType, false)
          .add("center", DataTypes.createArrayType(DataTypes.FloatType, false), false)
          .add("label", DataTypes.StringType, false);
}
