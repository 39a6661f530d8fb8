package triplefeature.pipeline.series;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/** What is known of a film that may tell its series; its names are normalised once. */
final class SeriesFilm {
  /** By year, films without one last. */
  static final Comparator<SeriesFilm> IN_ORDER =
      Comparator.comparing(SeriesFilm::year, Comparator.nullsLast(Integer::compare))
          .thenComparing(SeriesFilm::movieId);

  /** Of what hardly anybody knows there are too many to tell coincidence from kinship. */
  private static final int LEAST_FAME = 10;

  private final int movieId;
  private final String title;
  private final List<NormalizedTitle> names;
  private final @Nullable Integer year;
  private final List<String> genres;
  private final int fame;
  private final @Nullable String collection;
  private final @Nullable String overview;

  /**
   * @param title for people
   * @param otherNames original title and aliases
   * @param year of release, or null
   * @param fame number of votes or likes
   * @param collection as the data set names it, or null
   * @param overview a short description, or null
   */
  SeriesFilm(
      int movieId,
      String title,
      List<String> otherNames,
      @Nullable Integer year,
      List<String> genres,
      int fame,
      @Nullable String collection,
      @Nullable String overview) {
    this.movieId = movieId;
    this.title = title;
    this.names =
        Stream.concat(Stream.of(title), otherNames.stream())
            .distinct()
            .map(TitleNormalizer::normalize)
            .map(NormalizedTitle::withoutArticle)
            .toList();
    this.year = year;
    this.genres = List.copyOf(genres);
    this.fame = fame;
    this.collection = collection;
    this.overview = overview;
  }

  int movieId() {
    return movieId;
  }

  String title() {
    return title;
  }

  /** Title, original title and aliases, normalised and without an article in front. */
  List<NormalizedTitle> names() {
    return names;
  }

  /** The title as it is compared: remakes share it. */
  String key() {
    return names.get(0).text();
  }

  /**
   * Whether the title begins with an article: "The Mission" is no part of "Mission: Impossible".
   */
  boolean hasArticle() {
    return title.length() > 4 && title.regionMatches(true, 0, "the ", 0, 4);
  }

  @Nullable Integer year() {
    return year;
  }

  List<String> genres() {
    return genres;
  }

  /** Whether words shared with another film may be more than chance. */
  boolean isKnown() {
    return year != null && fame >= LEAST_FAME;
  }

  int fame() {
    return fame;
  }

  @Nullable String collection() {
    return collection;
  }

  @Nullable String overview() {
    return overview;
  }
}
