package triplefeature.serving.artifact;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;

/** The columns of the artifact {@code movies}: the components of {@link Movie}, by their names. */
record MovieRows(
    int[] movieIds,
    @Nullable Integer[] tmdbIds,
    @Nullable String[] imdbIds,
    String[] titles,
    @Nullable String[] originalTitles,
    List<String>[] aliases,
    @Nullable Integer[] releaseDates,
    @Nullable Integer[] years,
    @Nullable Integer[] runtimes,
    List<String>[] genres,
    @Nullable String[] languages,
    List<String>[] spokenLanguages,
    List<String>[] productionCountries,
    List<String>[] productionCompanies,
    @Nullable String[] overviews,
    float[] voteAverages,
    int[] voteCounts,
    @Nullable String[] posterPaths,
    int[] likes,
    @Nullable String[] series,
    boolean[] adult,
    @Nullable String[] directors) {

  static List<Movie> of(ArtifactColumns columns) throws IOException {
    MovieRows rows =
        new MovieRows(
            columns.ints("movieId"),
            columns.optionalInts("tmdbId"),
            columns.optionalStrings("imdbId"),
            columns.strings("title"),
            columns.optionalStrings("originalTitle"),
            columns.optionalStringLists("aliases"),
            columns.optionalInts("releaseDate"),
            columns.optionalInts("year"),
            columns.optionalInts("runtime"),
            columns.optionalStringLists("genres"),
            columns.optionalStrings("language"),
            columns.optionalStringLists("spokenLanguages"),
            columns.optionalStringLists("productionCountries"),
            columns.optionalStringLists("productionCompanies"),
            columns.optionalStrings("overview"),
            columns.floats("voteAverage"),
            columns.ints("voteCount"),
            columns.optionalStrings("posterPath"),
            columns.ints("likes"),
            columns.optionalStrings("series"),
            columns.booleans("adult"),
            columns.optionalStrings("directors"));
    List<Movie> movies = new ArrayList<>(rows.movieIds.length);
    for (int row = 0; row < rows.movieIds.length; row++) {
      movies.add(rows.movie(row));
    }
    return movies;
  }

  private Movie movie(int row) {
    Integer day = releaseDates[row];
    return new Movie(
        movieIds[row],
        tmdbIds[row],
        imdbIds[row],
        titles[row],
        originalTitles[row],
        aliases[row],
        day == null ? null : LocalDate.ofEpochDay(day),
        years[row],
        runtimes[row],
        genres[row],
        languages[row],
        spokenLanguages[row],
        productionCountries[row],
        productionCompanies[row],
        overviews[row],
        voteAverages[row],
        voteCounts[row],
        posterPaths[row],
        likes[row],
        series[row],
        adult[row],
        directors[row]);
  }
}
