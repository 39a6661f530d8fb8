package triplefeature.serving.recommend.cluster;

import java.util.List;

/**
 * The genre clusters of a model and which film is in which.
 *
 * @param genres names of the dimensions of every center
 * @param clusters by number
 * @param clusterOf for each film of the catalogue the number of its cluster, or {@link #NONE}; not
 *     modified
 * @param distances for each film its Euclidean distance to the center; not modified
 */
public record ClusterMap(
    List<String> genres, List<Cluster> clusters, int[] clusterOf, float[] distances) {
  /** In place of a number: a film that is in no cluster. */
  public static final int NONE = -1;

  public ClusterMap {
    genres = List.copyOf(genres);
    clusters = List.copyOf(clusters);
    if (clusterOf.length != distances.length) {
      throw new IllegalArgumentException(
          clusterOf.length + " clusters but " + distances.length + " distances");
    }
    for (int cluster : clusterOf) {
      if (cluster < NONE || cluster >= clusters.size()) {
        throw new IllegalArgumentException(
            "a film of cluster " + cluster + ", but there are " + clusters.size());
      }
    }
  }
}
