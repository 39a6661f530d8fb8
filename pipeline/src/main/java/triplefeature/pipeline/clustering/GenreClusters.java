package triplefeature.pipeline.clustering;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.clustering.KMeans;
import org.apache.spark.ml.clustering.KMeansModel;
import org.apache.spark.ml.evaluation.ClusteringEvaluator;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * KMeans over one-hot genres.
 *
 * @param films columns {@code movieId int, cluster int, distance float} to the center
 * @param centers columns {@code cluster int, size int, center array<float>, label string}; the
 *     dimensions of a center are {@code genres}
 * @param genres in alphabetical order
 * @param quality for the manifest: clusters, silhouette (-1 to 1), wssse, seed of the best fit
 */
public record GenreClusters(
    Dataset<Row> films, Dataset<Row> centers, List<String> genres, Map<String, Object> quality) {
  /** The cost of one seed's fit varies by a tenth: the best of five is taken. */
  private static final int SEEDS = 5;

  private static final int MAX_ITERATIONS = 50;

  private static final StructType FEATURES =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("features", SQLDataTypes.VectorType(), false);

  /**
   * @param movies columns movieId, genres
   * @param clusters wanted; fewer come out where fewer mixes of genres exist
   */
  public static GenreClusters fit(Dataset<Row> movies, int clusters, long seed) {
    List<String> genres =
        movies
            .select(explode(col("genres")).as("genre"))
            .distinct()
            .orderBy("genre")
            .as(Encoders.STRING())
            .collectAsList();
    List<Row> films = movies.select("movieId", "genres").orderBy("movieId").collectAsList();
    SparkSession spark = movies.sparkSession();
    Dataset<Row> features = features(spark, films, genres).cache();
    KMeansModel best = null;
    long bestSeed = seed;
    for (int attempt = 0; attempt < SEEDS; attempt++) {
      KMeansModel model =
          new KMeans()
              .setK(clusters)
              .setSeed(seed + attempt)
              .setMaxIter(MAX_ITERATIONS)
              .fit(features);
      if (best == null || model.summary().trainingCost() < best.summary().trainingCost()) {
        best = model;
        bestSeed = seed + attempt;
      }
    }
    Map<String, Object> quality = new TreeMap<>();
    quality.put("clusters", best.clusterCenters().length);
    quality.put("wssse", best.summary().trainingCost());
    quality.put("silhouette", silhouette(best, features));
    quality.put("seed", bestSeed);
    quality.put("genres", genres);
    GenreClusters result = assigned(spark, films, genres, best.clusterCenters(), quality);
    features.unpersist();
    return result;
  }

  /** One partition in order of id, so that the fit does not depend on the number of cores. */
  private static Dataset<Row> features(SparkSession spark, List<Row> films, List<String> genres) {
    List<Row> rows = new ArrayList<>();
    for (Row film : films) {
      rows.add(RowFactory.create(film.getInt(0), oneHot(film.getList(1), genres)));
    }
    return spark.createDataFrame(rows, FEATURES).coalesce(1);
  }

  private static Vector oneHot(List<String> names, List<String> genres) {
    int[] present = names.stream().mapToInt(genres::indexOf).sorted().distinct().toArray();
    double[] ones = new double[present.length];
    java.util.Arrays.fill(ones, 1);
    // MLlib measures no vectors of no dimension: a catalogue without any genre gets an empty one.
    return Vectors.sparse(Math.max(1, genres.size()), present, ones);
  }

  private static Double silhouette(KMeansModel model, Dataset<Row> features) {
    return model.clusterCenters().length < 2
        ? null
        : new ClusteringEvaluator().evaluate(model.transform(features));
  }

  private static GenreClusters assigned(
      SparkSession spark,
      List<Row> films,
      List<String> genres,
      Vector[] centers,
      Map<String, Object> quality) {
    List<Row> assigned = new ArrayList<>();
    int[] sizes = new int[centers.length];
    for (Row film : films) {
      Vector features = oneHot(film.getList(1), genres);
      int nearest = 0;
      double distance = Double.MAX_VALUE;
      for (int cluster = 0; cluster < centers.length; cluster++) {
        double each = Vectors.sqdist(features, centers[cluster]);
        if (each < distance) {
          nearest = cluster;
          distance = each;
        }
      }
      sizes[nearest]++;
      assigned.add(RowFactory.create(film.getInt(0), nearest, (float) Math.sqrt(distance)));
    }
    List<Row> described = new ArrayList<>();
    for (int cluster = 0; cluster < centers.length; cluster++) {
      float[] center = new float[genres.size()];
      for (int i = 0; i < center.length; i++) {
        center[i] = (float) centers[cluster].apply(i);
      }
      described.add(
          RowFactory.create(cluster, sizes[cluster], center, ClusterLabel.of(center, genres)));
    }
    return new GenreClusters(
        spark.createDataFrame(assigned, FILMS),
        spark.createDataFrame(described, CENTERS),
        genres,
        quality);
  }

  private static final StructType FILMS =
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
