package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Filters;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.title.TitleResolution;

/** The server's own loader reads what the pipeline wrote, and it makes sense. */
@Tag("spark")
class LoadedModelTest {
  private static LoadedModel model;

  @BeforeAll
  static void load() throws ModelException {
    model = ModelLoader.load(FixtureModel.models());
  }

  @Test
  void a_film_has_its_directors_as_one_text_and_none_where_nobody_is_named() {
    assertEquals(
        "Lana Wachowski, Lilly Wachowski", model.catalog().find(603).orElseThrow().directors());
    assertEquals("John Lasseter", model.catalog().find(862).orElseThrow().directors());
    long unknown =
        model.catalog().movies().stream().filter(movie -> movie.directors() == null).count();
    assertTrue(unknown > 0, "every film has a director");
    assertTrue(model.catalog().movies().stream().noneMatch(movie -> "".equals(movie.directors())));
  }

  @Test
  void the_catalogue_has_every_film_kept() {
    assertEquals(FixtureModel.manifest().modelVersion(), model.version());
    assertEquals(42, model.catalog().size());
    assertTrue(model.catalog().find(82663).isPresent());
    assertFalse(model.catalog().find(1).isPresent());
    assertFalse(model.evaluation().ranks());
  }

  @Test
  void a_film_has_everything_that_the_data_says() {
    Movie film = model.catalog().find(129).orElseThrow();
    assertEquals("Spirited Away", film.title());
    assertEquals("千と千尋の神隠し", film.originalTitle());
    assertEquals(129, film.tmdbId());
    assertEquals("tt0245429", film.imdbId());
    assertEquals(LocalDate.of(2001, 7, 20), film.releaseDate());
    assertEquals(2001, film.year());
    assertEquals(125, film.runtime());
    assertEquals(List.of("Fantasy", "Adventure", "Animation", "Family"), film.genres());
    assertEquals("ja", film.language());
    assertEquals(List.of("日本語"), film.spokenLanguages());
    assertEquals(List.of("Japan"), film.productionCountries());
    assertEquals(List.of("Studio Ghibli"), film.productionCompanies());
    assertEquals(8.3f, film.voteAverage());
    assertEquals(3968, film.voteCount());
    assertEquals("/p129.jpg", film.posterPath());
    assertEquals(6, film.likes());
  }

  @ParameterizedTest
  @CsvSource({
    "Toy Story, 862, true",
    "toy stroy, 862, false",
    "the shawshank redemtion, 278, false",
    "七人の侍, 346, true",
    "leon the professional, 101, true",
    "Amelie, 194, true",
    "シン・ゴジラ, 315011, true"
  })
  void a_title_finds_its_film(String typed, int movieId, boolean exact) {
    TitleResolution.Found found =
        assertInstanceOf(TitleResolution.Found.class, model.titles().resolve(typed));
    assertEquals(movieId, found.match().movie().movieId());
    assertEquals(exact, found.match().exact());
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void every_method_answers_in_full_and_says_why(Method method) {
    List<Recommendation> answer = answer(method, 10, 862, 603, 278);
    assertEquals(10, answer.size());
    Set<Integer> ids =
        answer.stream().map(each -> each.movie().movieId()).collect(Collectors.toSet());
    assertEquals(10, ids.size());
    assertTrue(ids.stream().noneMatch(Set.of(862, 603, 278)::contains));
    for (int i = 0; i < answer.size(); i++) {
      assertEquals(i + 1, answer.get(i).rank());
      List<Because> because = answer.get(i).because();
      assertEquals(1, because.stream().mapToDouble(Because::share).sum(), 1e-9);
      because.forEach(
          reason -> assertTrue(Set.of(862, 603, 278).contains(reason.input().movieId())));
    }
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void the_whole_catalogue_can_be_asked_for(Method method) {
    // 42 films less the three named and the one for adults only. Of Star Wars two of three fold, of
    // Alien, The Godfather and Back to the Future one of two: 42 - 3 - 1 - 2 - 1 - 1 - 1.
    assertEquals(33, answer(method, 100, 862, 603, 278).size());
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void the_next_part_of_a_series_leads_and_the_others_fold_behind_it(Method method) {
    Recommendation empire =
        answer(method, 100, 11).stream()
            .filter(each -> "Star Wars".equals(each.movie().series()))
            .findFirst()
            .orElseThrow();
    assertEquals("The Empire Strikes Back", empire.movie().title());
    assertEquals(
        List.of("Return of the Jedi"), empire.series().stream().map(Movie::title).toList());
  }

  /** Oldboy is the one flagged. */
  @ParameterizedTest
  @EnumSource(Method.class)
  void a_film_for_adults_only_is_answered_to_nobody_who_did_not_name_one(Method method) {
    assertTrue(model.catalog().find(670).orElseThrow().adult());
    assertTrue(answer(method, 100, 680, 807).stream().noneMatch(each -> each.movie().adult()));
    assertTrue(model.facts().popular().stream().noneMatch(Movie::adult));
  }

  @Test
  void people_who_like_family_films_get_family_films() {
    // Of the ten family films everybody likes six in a row: 863, 12 and 585 are liked together
    // with the seven others and with nothing else.
    Set<Integer> family = Set.of(862, 863, 12, 585, 129, 128, 194, 13, 8844, 105);
    List<Recommendation> answer = answer(Method.COLLABORATIVE, 5, 863, 12, 585);
    answer.forEach(each -> assertTrue(family.contains(each.movie().movieId()), each.toString()));
  }

  @Test
  void films_alike_in_content_are_first() {
    Recommendation top = answer(Method.CONTENT, 1, 11).get(0);
    assertEquals(1891, top.movie().movieId());
    assertEquals(List.of(1892), top.series().stream().map(Movie::movieId).toList());
  }

  private static List<Recommendation> answer(Method method, int limit, int... movieIds) {
    int[] indexes = new int[movieIds.length];
    for (int i = 0; i < indexes.length; i++) {
      indexes[i] = model.catalog().indexOf(movieIds[i]);
    }
    Request request =
        new Request(
            Basket.of(indexes), method, limit, Sort.RELEVANCE, Filters.NONE, model.variety());
    return model.programme().recommend(request).movies();
  }
}
