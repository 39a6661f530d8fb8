package triplefeature.serving.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One film. What the data set does not know is null (or an empty list), never a stand-in. The
 * components are the columns of the artifact {@code movies}, which is read by their names.
 *
 * @param movieId the TMDb id in the Movies Dataset, the MovieLens id in MovieLens; positive
 * @param tmdbId TMDb's id, or null
 * @param imdbId IMDb's id such as {@code tt0113497}, or null
 * @param title the title for people, never blank
 * @param originalTitle the title in the film's own language where it differs, or null
 * @param aliases other names, without the title and the original title
 * @param releaseDate first release, or null
 * @param year year of release, or null
 * @param runtime minutes, or null
 * @param genres names as the data set spells them
 * @param language original language as ISO 639-1, or null
 * @param spokenLanguages names of the languages spoken
 * @param productionCountries names of the countries
 * @param productionCompanies names of the companies
 * @param overview a short description, or null
 * @param voteAverage mean vote on a scale of 0 to 10; 0 without votes
 * @param voteCount number of votes, at least 0
 * @param posterPath path of a poster at TMDb, beginning with a slash, or null
 * @param likes number of users of the ratings who rated it at or above the like threshold
 * @param series name for people of the series that it is a part of, or null where it stands alone.
 *     Films of one name are one series
 * @param adult whether the data set flags it as a film for adults only
 * @param directors names for people of who directed it, or null
 */
public record Movie(
    int movieId,
    @Nullable Integer tmdbId,
    @Nullable String imdbId,
    String title,
    @Nullable String originalTitle,
    List<String> aliases,
    @Nullable LocalDate releaseDate,
    @Nullable Integer year,
    @Nullable Integer runtime,
    List<String> genres,
    @Nullable String language,
    List<String> spokenLanguages,
    List<String> productionCountries,
    List<String> productionCompanies,
    @Nullable String overview,
    float voteAverage,
    int voteCount,
    @Nullable String posterPath,
    int likes,
    @Nullable String series,
    boolean adult,
    @Nullable String directors)
    implements Serializable {

  public Movie {
    if (movieId <= 0) {
      throw new IllegalArgumentException("movieId " + movieId + " must be positive");
    }
    Objects.requireNonNull(title, "title");
    if (title.isBlank()) {
      throw new IllegalArgumentException("movie " + movieId + " has a blank title");
    }
    if (!(voteAverage >= 0 && voteAverage <= 10)) {
      throw new IllegalArgumentException(
          "movie " + movieId + ": voteAverage " + voteAverage + " is outside 0 to 10");
    }
    if (series != null && series.isBlank()) {
      throw new IllegalArgumentException("movie " + movieId + " is in a series with a blank name");
    }
    if (voteCount < 0 || likes < 0) {
      throw new IllegalArgumentException("movie " + movieId + ": negative voteCount or likes");
    }
    // A column of lists may hold null.
    aliases = copyOf(aliases);
    genres = copyOf(genres);
    spokenLanguages = copyOf(spokenLanguages);
    productionCountries = copyOf(productionCountries);
    productionCompanies = copyOf(productionCompanies);
  }

  /** A film of which nobody knows who directed it. */
  public Movie(
      int movieId,
      @Nullable Integer tmdbId,
      @Nullable String imdbId,
      String title,
      @Nullable String originalTitle,
      List<String> aliases,
      @Nullable LocalDate releaseDate,
      @Nullable Integer year,
      @Nullable Integer runtime,
      List<String> genres,
      @Nullable String language,
      List<String> spokenLanguages,
      List<String> productionCountries,
      List<String> productionCompanies,
      @Nullable String overview,
      float voteAverage,
      int voteCount,
      @Nullable String posterPath,
      int likes,
      @Nullable String series,
      boolean adult) {
    this(
        movieId,
        tmdbId,
        imdbId,
        title,
        originalTitle,
        aliases,
        releaseDate,
        year,
        runtime,
        genres,
        language,
        spokenLanguages,
        productionCountries,
        productionCompanies,
        overview,
        voteAverage,
        voteCount,
        posterPath,
        likes,
        series,
        adult,
        null);
  }

  /** A film of which nothing else is known. */
  public static Movie of(int movieId, String title, @Nullable Integer year, List<String> genres) {
    return new Movie(
        movieId, null, null, title, null, List.of(), null, year, null, genres, null, List.of(),
        List.of(), List.of(), null, 0, 0, null, 0, null, false, null);
  }

  /** The same film with other votes and likes. */
  public Movie withVotes(float average, int count, int newLikes) {
    return new Movie(
        movieId,
        tmdbId,
        imdbId,
        title,
        originalTitle,
        aliases,
        releaseDate,
        year,
        runtime,
        genres,
        language,
        spokenLanguages,
        productionCountries,
        productionCompanies,
        overview,
        average,
        count,
        posterPath,
        newLikes,
        series,
        adult,
        directors);
  }

  /** The same film as a part of a series, or of none. */
  public Movie inSeries(@Nullable String name) {
    return new Movie(
        movieId,
        tmdbId,
        imdbId,
        title,
        originalTitle,
        aliases,
        releaseDate,
        year,
        runtime,
        genres,
        language,
        spokenLanguages,
        productionCountries,
        productionCompanies,
        overview,
        voteAverage,
        voteCount,
        posterPath,
        likes,
        name,
        adult,
        directors);
  }

  private static List<String> copyOf(@Nullable List<String> names) {
    return names == null ? List.of() : List.copyOf(names);
  }
}
