package triplefeature.pipeline.cleaning;

import java.util.Map;
import java.util.stream.Collectors;
import triplefeature.serving.text.English;

/**
 * What cleaning did to every file, in raw counts: each record read is kept, merged or dropped for
 * one reason.
 *
 * @param sideFiles the other files by name: records read, dropped and kept
 */
public record CleaningReport(
    Movies movies, Ratings ratings, Map<String, Map<String, Long>> sideFiles) {

  /**
   * The films: {@code read = rejoined + duplicates + sum of dropped + kept}.
   *
   * @param rejoined records put together from two halves, so that the file holds as many more
   * @param duplicates further records of a film already seen
   * @param nulled cells that could not be true, by column: the film is kept, the cell is unknown
   */
  public record Movies(
      long read,
      long rejoined,
      long duplicates,
      Map<String, Long> dropped,
      long kept,
      Map<String, Long> nulled) {}

  /**
   * The ratings: {@code read = noTmdbId + noMovie + sum of dropped + kept}.
   *
   * @param noTmdbId of films that the links give no TMDb id
   * @param noMovie of films that the metadata does not hold
   * @param likes those kept that are at or above the like threshold
   * @param users with at least one rating kept
   */
  public record Ratings(
      long read,
      long noTmdbId,
      long noMovie,
      Map<String, Long> dropped,
      long kept,
      long likes,
      long users) {

    /** What the like threshold costs, for people; empty if there is nothing to say. */
    public String warning(double likeThreshold) {
      return likes > 0
          ? ""
          : "No rating has "
              + likeThreshold
              + " stars or more, so nobody likes anything: the collaborative method will know next"
              + " to nothing, and the others stand in for it. A lower --like-threshold makes"
              + " likes.";
    }
  }

  /** A few lines for people. */
  public String summary() {
    return English.format(
        "films    %,d read, %,d split records re-joined, %,d duplicates, %s dropped, %,d kept%n"
            + "ratings  %,d read, %,d without a TMDb id, %,d of films not in the metadata, %s"
            + " dropped, %,d kept by %,d users, %,d likes%n"
            + "nulled   %s%s",
        movies.read,
        movies.rejoined,
        movies.duplicates,
        reasons(movies.dropped),
        movies.kept,
        ratings.read,
        ratings.noTmdbId,
        ratings.noMovie,
        reasons(ratings.dropped),
        ratings.kept,
        ratings.users,
        ratings.likes,
        reasons(movies.nulled),
        sideFiles.entrySet().stream()
            .map(file -> English.format("%n%s  %s", file.getKey(), reasons(file.getValue())))
            .collect(Collectors.joining()));
  }

  private static String reasons(Map<String, Long> counts) {
    String listed =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> English.format("%,d %s", entry.getValue(), entry.getKey()))
            .collect(Collectors.joining(", "));
    return listed.isEmpty() ? "none" : listed;
  }
}
