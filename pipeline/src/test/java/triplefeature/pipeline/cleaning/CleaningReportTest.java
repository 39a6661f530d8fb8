package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every count, as the fixture's README adds it up. */
@Tag("spark")
class CleaningReportTest {
  @Test
  void every_film_record_has_one_fate() {
    CleaningReport.Movies report = CleanedFixture.moviesDataset().report();
    assertEquals(48, report.read());
    assertEquals(1, report.rejoined());
    assertEquals(1, report.duplicates());
    assertEquals(
        Map.of("withoutNumericId", 1L, "withoutTitle", 1L, "tooFewFields", 1L, "tooManyFields", 1L),
        report.dropped());
    assertEquals(42, report.kept());
    // 48 = 1 + 1 + 4 + 42
    assertEquals(report.read(), fates(report));
    assertEquals(42, CleanedFixture.moviesDataset().rows().count());
  }

  @Test
  void every_cell_that_cannot_be_is_counted() {
    assertEquals(
        Map.ofEntries(
            Map.entry("releaseDate", 2L),
            Map.entry("runtime", 2L),
            Map.entry("voteAverage", 2L),
            Map.entry("voteCount", 2L),
            Map.entry("adult", 1L),
            Map.entry("overviewPlaceholder", 3L),
            Map.entry("genres", 1L),
            Map.entry("spokenLanguages", 1L),
            Map.entry("productionCountries", 1L),
            Map.entry("productionCompanies", 1L),
            Map.entry("collections", 1L)),
        CleanedFixture.moviesDataset().report().nulled());
  }

  @Test
  void every_rating_has_one_fate() {
    CleaningReport.Ratings report = CleanedFixture.moviesDatasetRatings().report();
    assertEquals(258, report.read());
    assertEquals(3, report.noTmdbId());
    assertEquals(2, report.noMovie());
    assertEquals(
        Map.of(
            "outOfRange", 3L,
            "notNumbers", 4L,
            "notHalfStars", 1L,
            "tooFewFields", 1L,
            "tooManyFields", 1L,
            "repeated", 3L),
        report.dropped());
    // 30 users, 8 ratings each, 6 of them likes; one like was taken back.
    assertEquals(30 * 8, report.kept());
    assertEquals(30 * 6 - 1, report.likes());
    assertEquals(30, report.users());
    // 258 = 3 + 2 + 13 + 240
    assertEquals(report.read(), fates(report));
  }

  @Test
  void the_other_files_are_counted_by_name() {
    Map<String, Map<String, Long>> files = CleanedFixture.moviesDataset().sideFiles();
    assertEquals(
        Map.of(
            "links_small.csv", Map.of("read", 45L, "withoutTmdbId", 2L, "withoutMovieId", 1L),
            "keywords.csv", Map.of("read", 16L, "keywordsUnreadable", 2L),
            "credits.csv", Map.of("read", 14L, "castUnreadable", 2L, "directorsUnreadable", 1L)),
        files);
  }

  @Test
  void movielens_counts_add_up_too() {
    CleaningReport.Movies films = CleanedFixture.movieLens().report();
    assertEquals(13, films.read());
    assertEquals(1, films.duplicates());
    assertEquals(Map.of("withoutNumericId", 1L, "withoutTitle", 1L), films.dropped());
    assertEquals(10, films.kept());
    assertEquals(Map.of("year", 1L), films.nulled());
    assertEquals(films.read(), fates(films));

    CleaningReport.Ratings ratings = CleanedFixture.movieLensRatings().report();
    assertEquals(12, ratings.read());
    assertEquals(0, ratings.noTmdbId());
    assertEquals(1, ratings.noMovie());
    assertEquals(11, ratings.kept());
    assertEquals(8, ratings.likes());
    assertEquals(4, ratings.users());
    assertEquals(ratings.read(), fates(ratings));
    assertEquals(
        Map.of("links.csv", Map.of("read", 9L, "withoutTmdbId", 2L, "withoutMovieId", 1L)),
        CleanedFixture.movieLens().sideFiles());
  }

  @Test
  void the_summary_says_what_happened_in_a_few_lines() {
    String summary =
        new CleaningReport(
                CleanedFixture.moviesDataset().report(),
                CleanedFixture.moviesDatasetRatings().report(),
                CleanedFixture.moviesDataset().sideFiles())
            .summary();
    String[] lines = summary.split("\\R");
    assertEquals(
        "films    48 read, 1 split records re-joined, 1 duplicates, 1 tooFewFields, 1"
            + " tooManyFields, 1 withoutNumericId, 1 withoutTitle dropped, 42 kept",
        lines[0]);
    assertEquals(
        "ratings  258 read, 3 without a TMDb id, 2 of films not in the metadata, 1 notHalfStars, 4"
            + " notNumbers, 3 outOfRange, 3 repeated, 1 tooFewFields, 1 tooManyFields dropped, 240"
            + " kept by 30 users, 179 likes",
        lines[1]);
    assertTrue(
        lines[2].startsWith("nulled   1 adult, 1 collections, 1 genres, 3 overviewPlaceholder"));
    assertEquals(3 + 3, lines.length);
  }

  private static long fates(CleaningReport.Movies report) {
    return report.rejoined() + report.duplicates() + sum(report.dropped().values()) + report.kept();
  }

  private static long fates(CleaningReport.Ratings report) {
    return report.noTmdbId() + report.noMovie() + sum(report.dropped().values()) + report.kept();
  }

  private static long sum(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
