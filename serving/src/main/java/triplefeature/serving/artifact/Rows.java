package triplefeature.serving.artifact;

import java.util.List;

/** The rows of the artifacts, field by field as their columns; films are read as such. */
public final class Rows {
  private Rows() {}

  record TitleVectorRow(
      int movieId, String name, String kind, List<Integer> indices, List<Float> values) {}

  record TitleIdfRow(int index, float idf) {}

  record ContentVectorRow(int movieId, List<Integer> indices, List<Float> values) {}

  record ContentTermRow(int index, String kind, String term, float idf) {}

  record CollaborativeRow(int movieId, List<Integer> users, List<Byte> halfStars) {}

  record GenreClusterRow(int movieId, int cluster, float distance) {}

  record ClusterCenterRow(int cluster, int size, List<Float> center, String label) {}

  public static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  public static float[] floats(List<Float> list) {
    float[] array = new float[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  public static byte[] bytes(List<Byte> list) {
    byte[] array = new byte[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }
}
