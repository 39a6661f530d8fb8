package triplefeature.serving.artifact;

import java.util.Map;

/**
 * Heap that a model takes, from the sizes of its artifacts: what it holds as long as it answers,
 * and what it needs besides while it is loaded and to work. The factors were fitted to live objects
 * after a full collection, and to the smallest heaps that models were loaded in; they are a tenth
 * above what was found.
 *
 * @param held bytes while it answers
 * @param whole bytes that a server needs for this model alone
 */
public record HeapNeed(long held, long whole) {
  private static final long MEGABYTE = 1 << 20;

  /** The server without a model, and room for the requests that are at work. */
  private static final long BASE = 56 * MEGABYTE;

  /**
   * @param artifacts by name, as a manifest has them
   */
  public static HeapNeed of(Map<String, Manifest.Artifact> artifacts) {
    Manifest.Artifact movies = of(artifacts, ArtifactName.MOVIES);
    Manifest.Artifact names = of(artifacts, ArtifactName.TITLE_VECTORS);
    Manifest.Artifact further = of(artifacts, ArtifactName.FURTHER_NAMES);
    Manifest.Artifact terms = of(artifacts, ArtifactName.CONTENT_TERMS);
    Manifest.Artifact contents = of(artifacts, ArtifactName.CONTENT_VECTORS);
    Manifest.Artifact ratings = of(artifacts, ArtifactName.COLLABORATIVE_INDEX);
    // A rating is an item of two lists, users and stars.
    long count = ratings.items() / 2;
    long held =
        // Four bytes by film; two by user, and what groups of them begin with.
        count * 7
            // A term of a film is an item of two lists: eight bytes, by film and by term.
            + contents.items() / 2 * 16
            + terms.rows() * 60
            + terms.textBytes()
            + movies.rows() * 700
            + movies.items() * 16
            + 2 * movies.textBytes()
            + (names.rows() + further.rows()) * 900
            + names.items() / 2 * 8;
    // Loading needs less than two fifths again. They are for work: where what lives long fills its
    // part of the heap, four fifths, the collector goes through all of it again and again.
    return new HeapNeed(held, held * 7 / 5 + BASE);
  }

  private static Manifest.Artifact of(Map<String, Manifest.Artifact> artifacts, ArtifactName name) {
    return artifacts.getOrDefault(name.id(), new Manifest.Artifact(0, 0, 0, ""));
  }
}
