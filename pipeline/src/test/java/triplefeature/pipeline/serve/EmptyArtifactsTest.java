package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.pipeline.MoviePipeline;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.Progress;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.ModelDamage;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.pipeline.support.SyntheticMovieLens;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Filters;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Note;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.title.TitleResolution;

/** Of every artifact but the films there may be no rows: the model is built, loaded and answers. */
@Tag("spark")
@Tag("long")
class EmptyArtifactsTest {
  private static final double[] ALL_STARS = {2, 3, 3.5, 4, 5};

  @TempDir Path folder;

  private Manifest manifest;
  private LoadedModel model;
  private String out;

  @Test
  void ratings_that_all_are_likes() throws ModelException {
    build(new SyntheticMovieLens(true, true, 5.0), true);
    assertTrue(model.evaluation().evaluated());
    assertEquals(SyntheticMovieLens.USERS, model.evaluation().users());
    assertEquals(Method.COLLABORATIVE, model.evaluation().best(), out);
    everyMethodAnswers();
    assertEquals(List.of(), answer(Method.COLLABORATIVE, 10).notes());
  }

  @Test
  void ratings_none_of_which_is_a_like() throws ModelException {
    build(new SyntheticMovieLens(true, true, 0.5, 1, 2), true);
    assertEquals(0, rows(ArtifactName.COLLABORATIVE_INDEX));
    assertTrue(out.contains("No rating has 4.0 stars or more, so nobody likes anything"), out);
    assertFalse(model.evaluation().evaluated());
    assertEquals(
        List.of(
            "Not evaluated: no user has at least 8 likes, and fewer than 30 such users give no"
                + " figure worth printing."),
        model.evaluation().notes());
    everyMethodAnswers();
    assertEquals(
        List.of(new Note.FilledUp(Method.COLLABORATIVE, 0, Method.CONTENT)),
        answer(Method.COLLABORATIVE, 10).notes());
  }

  @Test
  void ratings_that_all_are_mild() throws ModelException {
    build(new SyntheticMovieLens(true, true, 3, 3.5), false);
    assertEquals(0, manifest.likes());
    assertTrue(rows(ArtifactName.COLLABORATIVE_INDEX) > 0);
    everyMethodAnswers();
    Recommendations answer = answer(Method.COLLABORATIVE, 10);
    assertEquals(List.of(), answer.notes());
    for (Because because : answer.movies().get(0).because()) {
      assertEquals(Reason.Bare.PEOPLE_RATED_WELL, because.reason());
    }
  }

  @Test
  void films_none_of_which_has_a_genre() throws ModelException {
    build(new SyntheticMovieLens(true, false, ALL_STARS), true);
    assertEquals(List.of(), model.catalog().genres());
    assertEquals(1, model.clusters().clusters().size());
    everyMethodAnswers();
  }

  @Test
  void films_without_a_word_or_a_genre() throws ModelException {
    build(new SyntheticMovieLens(false, false, ALL_STARS), false);
    assertEquals(0, rows(ArtifactName.TITLE_VECTORS));
    assertEquals(0, rows(ArtifactName.TITLE_IDF));
    assertEquals(0, rows(ArtifactName.CONTENT_TERMS));
    everyMethodAnswers();
    assertInstanceOf(TitleResolution.NotFound.class, model.titles().resolve("Silent Harbor"));
    assertEquals(List.of(), model.titles().suggest("Silent", 5));
  }

  /** Also what the data of today's layouts cannot bring about. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "collaborative_index",
        "title_vectors title_idf",
        "title_idf",
        "further_names",
        "content_vectors",
        "content_vectors content_terms",
        "genre_clusters",
        "genre_clusters cluster_centers",
        "collaborative_index title_vectors title_idf further_names content_vectors content_terms"
            + " genre_clusters cluster_centers"
      })
  void artifacts_without_rows(String artifacts) throws Exception {
    Path models = FixtureModel.copy(folder.resolve("models"));
    ModelDamage change = new ModelDamage(models);
    for (String artifact : artifacts.split(" ")) {
      String file = artifact + ".parquet";
      change.rewrite(
          file, SharedSpark.session().read().parquet(change.file(file).toString()).filter("false"));
      change.manifest(manifest -> manifest.withObject("/artifacts/" + artifact).put("rows", 0));
    }
    model = ModelLoader.load(models);
    everyMethodAnswers();
  }

  private void build(SyntheticMovieLens data, boolean evaluate) throws ModelException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path models = folder.resolve("models");
    manifest =
        new MoviePipeline(
                adaptive(),
                new PipelineSettings(
                    data.write(folder.resolve("data")).toString(),
                    models.toString(),
                    4.0,
                    Fixture.CLUSTERS,
                    List.of(),
                    Fixture.SEED,
                    null,
                    evaluate,
                    new EvaluationSettings(100, Baselines.CHEAP, Fixture.SEED)),
                new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8)),
                Clock.fixed(FixtureModel.CREATED, ZoneOffset.UTC))
            .run();
    out = printed.toString(StandardCharsets.UTF_8);
    model = ModelLoader.load(models);
  }

  /** Plans are made anew while they run, as outside of tests: then no rows are no partition. */
  private static SparkSession adaptive() {
    SparkSession session = SharedSpark.session().newSession();
    session.conf().set("spark.sql.adaptive.enabled", true);
    return session;
  }

  private long rows(ArtifactName artifact) {
    return manifest.artifacts().get(artifact.id()).rows();
  }

  private void everyMethodAnswers() {
    // Three are named, and films for adults only are not shown.
    long others = model.catalog().movies().stream().filter(movie -> !movie.adult()).count() - 3;
    for (Method method : Method.values()) {
      Recommendations ten = answer(method, 10);
      assertEquals(10, ten.movies().size(), method.id());
      ten.movies()
          .forEach(
              each ->
                  assertEquals(1, each.because().stream().mapToDouble(Because::share).sum(), 1e-9));
      List<Recommendation> all = answer(method, 100).movies();
      int folded = all.stream().mapToInt(each -> each.series().size()).sum();
      assertEquals(Math.min(100, others), all.size() + folded, method.id());
    }
  }

  /** For the three films with the most votes. */
  private Recommendations answer(Method method, int limit) {
    int[] best =
        model.catalog().movies().stream()
            .sorted((left, right) -> right.voteCount() - left.voteCount())
            .limit(3)
            .map(Movie::movieId)
            .mapToInt(model.catalog()::indexOf)
            .toArray();
    assertEquals(3, Arrays.stream(best).distinct().count());
    return model
        .programme()
        .recommend(
            new Request(
                Basket.of(best), method, limit, Sort.RELEVANCE, Filters.NONE, model.variety()));
  }
}
