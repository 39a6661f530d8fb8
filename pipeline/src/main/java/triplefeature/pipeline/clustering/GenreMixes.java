package triplefeature.pipeline.clustering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.mllib.clustering.VectorWithNorm;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Films by their mixes of genres, of which there are few: 45,000 films have 1,921. Arrays are not
 * modified.
 *
 * @param genres in alphabetical order: the dimensions of a mix
 * @param movieIds of all films, ascending
 * @param mixOf the place of each film's mix
 * @param mixes each the dimensions that are 1, ascending; the others are 0
 */
record GenreMixes(List<String> genres, int[] movieIds, int[] mixOf, int[][] mixes) {
  /**
   * @param movies columns movieId, genres
   */
  static GenreMixes of(Dataset<Row> movies) {
    List<Row> listed =
        movies.select("movieId", "genres").collectAsList().stream()
            .sorted(Comparator.comparingInt(movie -> movie.getInt(0)))
            .toList();
    List<String> genres =
        listed.stream()
            .flatMap(movie -> movie.<String>getList(1).stream())
            .distinct()
            .sorted()
            .toList();
    Map<List<Integer>, Integer> places = new LinkedHashMap<>();
    int[] movieIds = new int[listed.size()];
    int[] mixOf = new int[listed.size()];
    for (int i = 0; i < mixOf.length; i++) {
      List<Integer> mix =
          listed.get(i).<String>getList(1).stream()
              .map(genres::indexOf)
              .sorted()
              .distinct()
              .toList();
      movieIds[i] = listed.get(i).getInt(0);
      mixOf[i] = places.computeIfAbsent(mix, none -> places.size());
    }
    return new GenreMixes(
        genres,
        movieIds,
        mixOf,
        places.keySet().stream()
            .map(mix -> mix.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new));
  }

  /** MLlib measures no vectors of no dimension: a catalogue without any genre gets an empty one. */
  int dimensions() {
    return Math.max(1, genres.size());
  }

  /** How many films have each mix. */
  int[] sizes() {
    int[] sizes = new int[mixes.length];
    Arrays.stream(mixOf).forEach(mix -> sizes[mix]++);
    return sizes;
  }

  /**
   * A point for each film in order of id, one object for all of a mix; one partition, so that what
   * is drawn from it does not depend on the number of cores. Cached by the caller.
   */
  JavaRDD<VectorWithNorm> points(JavaSparkContext context) {
    Broadcast<int[]> films = context.broadcast(mixOf);
    Broadcast<VectorWithNorm[]> kinds = context.broadcast(points());
    return context
        .parallelize(List.of(0), 1)
        .mapPartitions(
            none -> Arrays.stream(films.value()).mapToObj(mix -> kinds.value()[mix]).iterator());
  }

  /** A point for each mix. */
  VectorWithNorm[] points() {
    VectorWithNorm[] points = new VectorWithNorm[mixes.length];
    for (int mix = 0; mix < points.length; mix++) {
      double[] ones = new double[mixes[mix].length];
      Arrays.fill(ones, 1);
      points[mix] = new VectorWithNorm(Vectors.sparse(dimensions(), mixes[mix], ones));
    }
    return points;
  }

  /** The squared distance of a mix to a point. */
  double squaredDistance(int mix, double[] point) {
    int[] ones = mixes[mix];
    double sum = 0;
    int next = 0;
    for (int i = 0; i < point.length; i++) {
      double difference = point[i];
      if (next < ones.length && ones[next] == i) {
        difference -= 1;
        next++;
      }
      sum += difference * difference;
    }
    return sum;
  }

  /** The center nearest to each mix, of equally near ones the first. */
  int[] nearest(double[][] centers) {
    int[] nearest = new int[mixes.length];
    for (int mix = 0; mix < nearest.length; mix++) {
      double least = Double.MAX_VALUE;
      for (int center = 0; center < centers.length; center++) {
        double distance = squaredDistance(mix, centers[center]);
        if (distance < least) {
          least = distance;
          nearest[mix] = center;
        }
      }
    }
    return nearest;
  }
}
