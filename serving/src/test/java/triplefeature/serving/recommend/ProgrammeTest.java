package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.Films.Film;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.ContentSettings;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.sparse.SparseRows;

/** Twenty films; the likes connect only films 0, 1 and 2. */
class ProgrammeTest {
  private static final int SIZE = 20;
  private static final Programme PROGRAMME = programme();

  private static Programme programme() {
    Film[] films = new Film[SIZE];
    Arrays.setAll(
        films, i -> new Film(i == 5 ? null : 1990 + i, 7, 100 + i, i % 2 == 0 ? "Even" : "Odd"));
    MovieCatalog catalog = Films.catalog(films);
    MovieRatings[] rated = new MovieRatings[SIZE];
    Arrays.fill(rated, MovieRatings.NOBODY);
    for (int movie = 0; movie < 3; movie++) {
      rated[movie] = new MovieRatings(new int[] {0, 1}, new byte[] {8, 10});
    }
    rated[2] = new MovieRatings(new int[] {0, 1}, new byte[] {8, 8});
    int[][] columns = new int[SIZE][];
    float[][] values = new float[SIZE][];
    int[] clusterOf = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      columns[i] = new int[] {i % 2};
      values[i] = new float[] {1};
      clusterOf[i] = i % 2;
    }
    ClusterMap clusters =
        new ClusterMap(
            catalog.genres(),
            List.of(
                new Cluster(10, new float[] {1, 0}, "Even"),
                new Cluster(10, new float[] {0, 1}, "Odd")),
            clusterOf,
            new float[SIZE]);
    MethodSettings defaults = MethodSettings.defaults(6);
    ContentSettings content = ContentSettings.DEFAULTS.with(0.9, 0.3, 0.15, 0.02);
    return new Programme(
        catalog,
        new RecommenderParts(
                catalog,
                new RatingsIndex(2, 8, rated),
                new ContentIndex(
                    SparseRows.of(columns, values),
                    List.of(
                        new Term(TermKind.GENRE, "Even", 1), new Term(TermKind.GENRE, "Odd", 1))),
                clusters)
            .all(
                new MethodSettings(
                    defaults.together(),
                    defaults.collaborative(),
                    content,
                    new ClusterSettings(0.9, 1, 1.5, 10),
                    defaults.variety(),
                    defaults.calibration(),
                    false)),
        new ListRanking(catalog, 0));
  }

  private static Recommendations ask(Method method, int limit, Sort sort, Filters filters) {
    return PROGRAMME.recommend(
        new Request(Basket.of(0, 1), method, limit, sort, filters, Variety.NEUTRAL));
  }

  @Test
  void a_thin_method_is_filled_up_and_says_so() {
    Recommendations answer = ask(Method.COLLABORATIVE, 10, Sort.RELEVANCE, Filters.NONE);
    assertEquals(10, answer.movies().size());
    assertEquals("Film 2", answer.movies().get(0).movie().title());
    assertEquals(
        List.of(new Note.FilledUp(Method.COLLABORATIVE, 1, Method.CONTENT)), answer.notes());
  }

  @Test
  void a_method_that_knows_enough_has_no_notes() {
    assertTrue(ask(Method.CONTENT, 10, Sort.RELEVANCE, Filters.NONE).notes().isEmpty());
  }

  @Test
  void no_film_of_the_basket_and_no_film_twice() {
    for (Method method : Method.values()) {
      List<Integer> ids =
          ask(method, 100, Sort.RELEVANCE, Filters.NONE).movies().stream()
              .map(each -> each.movie().movieId())
              .toList();
      assertEquals(SIZE - 2, Set.copyOf(ids).size(), method.id());
      assertEquals(SIZE - 2, ids.size(), method.id());
      assertFalse(ids.contains(1) || ids.contains(2), method.id());
    }
  }

  @Test
  void filters_leave_only_what_passes() {
    Filters filters = new Filters(Set.of("Odd"), Set.of("Even"), 1993, 2003, null, Set.of(10));
    List<Integer> years =
        ask(Method.CLUSTER, 100, Sort.RELEVANCE, filters).movies().stream()
            .map(each -> each.movie().year())
            .sorted()
            .toList();
    // Odd films 3 to 13 without film 5 (no year) and film 9 (id 10, excluded).
    assertEquals(List.of(1993, 1997, 2001, 2003), years);
  }

  @Test
  void newest_first_reorders_the_same_films_those_without_a_year_last() {
    Recommendations byScore = ask(Method.CONTENT, 18, Sort.RELEVANCE, Filters.NONE);
    Recommendations byYear = ask(Method.CONTENT, 18, Sort.NEWEST, Filters.NONE);
    assertEquals(
        Set.copyOf(byScore.movies().stream().map(Recommendation::movie).toList()),
        Set.copyOf(byYear.movies().stream().map(Recommendation::movie).toList()));
    assertEquals(2009, byYear.movies().get(0).movie().year());
    assertEquals(1, byYear.movies().get(0).rank());
    assertEquals("Film 5", byYear.movies().get(17).movie().title());
  }

  @Test
  void scores_fall_from_one_and_stay_above_zero_through_the_fallback() {
    double previous = 1;
    for (Recommendation each :
        ask(Method.COLLABORATIVE, 18, Sort.RELEVANCE, Filters.NONE).movies()) {
      assertTrue(each.score() > 0 && each.score() <= previous, each.movie().title());
      previous = each.score();
    }
  }

  /** Of 1992 there is film 2 alone, so the other methods add nothing. */
  @Test
  void a_method_that_adds_no_film_is_not_said_to_add_the_rest() {
    Filters filters = new Filters(Set.of(), Set.of(), 1992, 1992, null, Set.of());
    Recommendations answer = ask(Method.COLLABORATIVE, 10, Sort.RELEVANCE, filters);
    assertEquals(1, answer.movies().size());
    assertTrue(answer.notes().stream().noneMatch(note -> note instanceof Note.FilledUp));
  }

  /**
   * For film 0 alone user 1, whose 10 half stars count 1.2, weighs 1.2^1.75 times user 0. Film 1
   * has 8 and 10 half stars of them, film 2 twice 8.
   *
   * <p>Of the others, films 4 and 6 of 1994 and 1996 share the genre of film 0, of 1990. They have
   * 104 and 106 votes, and 117 votes, which nine tenths of the films do not exceed, earn half.
   */
  @Test
  void the_method_that_fills_up_begins_where_the_first_one_ended() {
    List<Recommendation> movies =
        PROGRAMME
            .recommend(
                new Request(
                    Basket.of(0),
                    Method.COLLABORATIVE,
                    4,
                    Sort.RELEVANCE,
                    Filters.NONE,
                    Variety.NEUTRAL))
            .movies();
    double weight = Math.pow(1.2, 1.75);
    double last = (1 + weight) / (1 + 1.2 * weight);
    double fourth = Math.pow(104.0 / (104 + 117), 0.3) * (0.02 + 0.16 + 0.15 * Math.exp(-0.4));
    double sixth = Math.pow(106.0 / (106 + 117), 0.3) * (0.02 + 0.16 + 0.15 * Math.exp(-0.6));
    assertEquals(
        List.of("Film 1", "Film 2", "Film 4", "Film 6"),
        movies.stream().map(each -> each.movie().title()).toList());
    double[] scores = movies.stream().mapToDouble(Recommendation::score).toArray();
    // A film without votes has a millionth, and so has every other one besides.
    assertArrayEquals(new double[] {1, last, last, last * sixth / fourth}, scores, 1e-6);
  }
}
