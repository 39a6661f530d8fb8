import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether two models hold the same: java .ci/CompareModels.java MODELS MODELS. The current models'
 * counts of cleaning must agree, and rows and content hash of every artifact. Genre clusters may
 * differ if the second model's squared distances and silhouette are no worse. Ends with 1 where
 * something differs.
 */
final class CompareModels {
  private static final Pattern ARTIFACT =
      Pattern.compile(
          "\"(\\w+)\" : \\{\\s+\"rows\" : (\\d+),[^}]*\"contentHash\" : \"([0-9a-f]{64})\"");
  private static final Pattern CLUSTERS = Pattern.compile("genre_clusters|cluster_centers");

  private CompareModels() {}

  public static void main(String[] arguments) throws IOException {
    Path before = version(Path.of(arguments[0]));
    Path after = version(Path.of(arguments[1]));
    String manifestBefore = Files.readString(before.resolve("manifest.json"));
    String manifestAfter = Files.readString(after.resolve("manifest.json"));
    boolean same =
        told(
            "cleaning.json",
            Files.readString(before.resolve("cleaning.json"))
                .equals(Files.readString(after.resolve("cleaning.json"))));
    boolean clustersNoWorse =
        figure("wssse", manifestAfter) <= figure("wssse", manifestBefore) + 1e-6
            && figure("silhouette", manifestAfter) >= figure("silhouette", manifestBefore) - 1e-9;
    Map<String, String> artifactsBefore = artifacts(manifestBefore);
    Map<String, String> artifactsAfter = artifacts(manifestAfter);
    TreeSet<String> names = new TreeSet<>(artifactsBefore.keySet());
    names.addAll(artifactsAfter.keySet());
    for (String name : names) {
      String left = artifactsBefore.getOrDefault(name, "none");
      String right = artifactsAfter.getOrDefault(name, "none");
      if (!left.equals(right) && CLUSTERS.matcher(name).matches() && clustersNoWorse) {
        System.out.println("no worse  " + name + ": " + quality(manifestBefore) + " before, "
            + quality(manifestAfter) + " after");
      } else {
        same &= told(name + " " + left, left.equals(right));
      }
    }
    System.exit(same ? 0 : 1);
  }

  private static boolean told(String what, boolean same) {
    System.out.println((same ? "same      " : "DIFFERENT ") + what);
    return same;
  }

  private static Path version(Path models) throws IOException {
    return models.resolve(Files.readString(models.resolve("CURRENT")).strip());
  }

  private static Map<String, String> artifacts(String manifest) {
    Map<String, String> found = new TreeMap<>();
    Matcher matcher = ARTIFACT.matcher(manifest);
    while (matcher.find()) {
      found.put(matcher.group(1), matcher.group(2) + " rows " + matcher.group(3).substring(0, 16));
    }
    return found;
  }

  private static String quality(String manifest) {
    return "wssse " + figure("wssse", manifest) + ", silhouette " + figure("silhouette", manifest);
  }

  private static double figure(String name, String manifest) {
    Matcher matcher = Pattern.compile("\"" + name + "\" : ([-0-9.eE]+)").matcher(manifest);
    return matcher.find() ? Double.parseDouble(matcher.group(1)) : 0;
  }
}
