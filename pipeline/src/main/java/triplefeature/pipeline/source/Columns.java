package triplefeature.pipeline.source;

import java.util.List;

/** The columns of each input file, as their publishers name them. */
public final class Columns {
  /** All 24 columns of {@code movies_metadata.csv}, in its order. */
  public static final List<String> MOVIES_METADATA =
      List.of(
          "adult",
          "belongs_to_collection",
          "budget",
          "genres",
          "homepage",
          "id",
          "imdb_id",
          "original_language",
          "original_title",
          "overview",
          "popularity",
          "poster_path",
          "production_companies",
          "production_countries",
          "release_date",
          "revenue",
          "runtime",
          "spoken_languages",
          "status",
          "tagline",
          "title",
          "video",
          "vote_average",
          "vote_count");

  public static final List<String> LINKS = List.of("movieId", "imdbId", "tmdbId");
  public static final List<String> RATINGS = List.of("userId", "movieId", "rating");
  public static final List<String> KEYWORDS = List.of("id", "keywords");
  public static final List<String> CREDITS = List.of("cast", "crew", "id");
  public static final List<String> MOVIES = List.of("movieId", "title", "genres");

  private Columns() {}
}
