package triplefeature.pipeline.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a film that may tell its series.
 *
 * @param title for people
 * @param otherNames original title and aliases
 * @param year of release, or null
 * @param fame number of votes or likes: the series takes its name from the better known films
 * @param collection as the data set names it, or null
 * @param overview a short description, or null
 */
record SeriesFilm(
    int movieId,
    String title,
    List<String> otherNames,
    @Nullable Integer year,
    List<String> genres,
    int fame,
    @Nullable String collection,
    @Nullable String overview) {
  SeriesFilm {
    otherNames = List.copyOf(otherNames);
    genres = List.copyOf(genres);
  }
}
