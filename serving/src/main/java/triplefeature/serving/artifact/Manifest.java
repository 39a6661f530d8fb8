package triplefeature.serving.artifact;

import java.util.List;
import java.util.Map;
import triplefeature.serving.model.MethodSettings;

/**
 * What {@code manifest.json} says of a model: where it came from and what its files must hold. The
 * pipeline writes it last, the server trusts nothing that it does not list.
 *
 * @param formatVersion {@value #FORMAT_VERSION} in this release
 * @param modelVersion name of the version's folder
 * @param created time of publication, ISO 8601 in UTC
 * @param layout which data set it was built from, for people
 * @param inputs the files read
 * @param settings what the run was asked to do
 * @param software versions of what made it
 * @param users number of users that the collaborative index numbers
 * @param likes number of likes among its ratings
 * @param likeThreshold stars from which a rating is a like
 * @param methods hyperparameters of the methods
 * @param votesFromRatings whether the data had no votes, so that its own ratings stand in
 * @param clustering quality of the clustering: {@code clusters}, {@code silhouette}, {@code wssse},
 *     {@code seed}; where other numbers of clusters were tried, a list {@code sweep} of theirs by
 *     {@code k}
 * @param heapBytes heap that a server needs for this model alone: see {@link HeapNeed}; 0 in models
 *     that were published before it was stated
 * @param artifacts by name
 * @param files every file of the version but this one, by name
 * @param digest of the file itself: see {@link ManifestDigest}; last
 */
public record Manifest(
    int formatVersion,
    String modelVersion,
    String created,
    String layout,
    List<Input> inputs,
    Map<String, Object> settings,
    long seed,
    Map<String, String> software,
    int users,
    long likes,
    double likeThreshold,
    MethodSettings methods,
    boolean votesFromRatings,
    Map<String, Object> clustering,
    long heapBytes,
    Map<String, Artifact> artifacts,
    Map<String, File> files,
    String digest) {

  /** Raised whenever an older server could misread a newer model, or the other way round. */
  public static final int FORMAT_VERSION = 6;

  /** Name of the file in a version's folder. */
  public static final String FILE = "manifest.json";

  /** Name of the file beside the versions that names the one in use. */
  public static final String CURRENT = "CURRENT";

  /** An input file. */
  public record Input(String file, long bytes, long rows, String sha256) {}

  /**
   * An artifact.
   *
   * @param items elements of all of its lists
   * @param textBytes of all of its texts, in UTF-8
   * @param contentHash SHA-256 over its rows in order of id, independent of how they are stored
   */
  public record Artifact(long rows, long items, long textBytes, String contentHash) {}

  /** A file as it lies on disk. */
  public record File(long bytes, String sha256) {}
}
