package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import triplefeature.pipeline.support.RealModels;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Filters;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.recommend.TermKind;

/** What no reason says, asked of 200 random ones of real films. */
@Tag("spark")
@Tag("long")
class ReasonRulesTest {
  private static final int REASONS = 200;
  private static final int BASKET = 3;

  /** Films that somebody would name. */
  private static final int KNOWN = 2000;

  /** Words that stand in every other description, written down without a look at the code. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "must", "one", "two", "find", "finds", "get", "gets", "new", "story", "film",
          "life", "man", "woman", "young", "world", "takes", "take", "make", "become", "becomes",
          "however", "soon", "also", "way", "time", "day", "year", "years", "back", "first", "let",
          "der", "les", "und", "una", "los", "del");

  private static final Set<TermKind> WORDS =
      Set.of(TermKind.OVERVIEW, TermKind.TAGLINE, TermKind.TITLE);

  private record Told(Movie input, Movie movie, Reason reason) {}

  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"CONTENT", "CLUSTER"})
  void no_reason_of_the_sample_is_one_that_nobody_would_give(Method method) {
    check(RealModels.sample(), method);
  }

  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"CONTENT", "CLUSTER"})
  void no_reason_of_the_movies_dataset_is_one_that_nobody_would_give(Method method) {
    check(RealModels.moviesDataset(), method);
  }

  private static void check(LoadedModel model, Method method) {
    List<Told> told = random(model, method);
    assertEquals(REASONS, told.size());
    Map<String, Integer> speakers = new HashMap<>();
    Map<String, Integer> genres = new HashMap<>();
    for (Movie movie : model.catalog().movies()) {
      if (movie.language() != null) {
        speakers.merge(movie.language(), 1, Integer::sum);
      }
      movie.genres().forEach(genre -> genres.merge(genre, 1, Integer::sum));
    }
    double spoken = speakers.values().stream().mapToInt(each -> each).sum();
    for (Told each : told) {
      Reason.@Nullable Years years = years(each.reason());
      assertTrue(years == null || years.apart() <= 10, each.toString());
      if (each.reason() instanceof Reason.SharedTraits shared) {
        assertTrue(!shared.traits().isEmpty(), each.toString());
        for (Reason.Traits traits : shared.traits()) {
          for (String name : traits.names()) {
            if (WORDS.contains(traits.kind())) {
              assertTrue(
                  name.matches("\\p{L}{3,}") && !EMPTY_WORDS.contains(name), each.toString());
            }
            if (traits.kind() == TermKind.LANGUAGE) {
              assertTrue(speakers.get(name) <= spoken / 10, each.toString());
            }
          }
          // A fifth of all films: Drama, Comedy. Alone, never as one of several reasons.
          if (traits.kind() == TermKind.GENRE && shared.traits().size() > 1) {
            assertTrue(
                traits.names().size() > 1
                    || genres.get(traits.names().get(0)) <= model.catalog().size() / 5,
                each.toString());
          }
        }
      }
    }
  }

  private static Reason.@Nullable Years years(Reason reason) {
    if (reason instanceof Reason.SharedTraits shared) {
      return shared.years();
    }
    if (reason instanceof Reason.SameCluster same) {
      return same.years();
    }
    if (reason instanceof Reason.NearCluster near) {
      return near.years();
    }
    return reason instanceof Reason.NoCluster none ? none.years() : null;
  }

  /** Of seeded baskets of known films one random reason of one random answer each. */
  private static List<Told> random(LoadedModel model, Method method) {
    List<Movie> known = new ArrayList<>(model.catalog().movies());
    known.sort((one, other) -> Integer.compare(other.voteCount(), one.voteCount()));
    known = known.subList(0, KNOWN);
    Random random = new Random(11);
    List<Told> told = new ArrayList<>();
    while (told.size() < REASONS) {
      Collections.shuffle(known, random);
      int[] films =
          known.stream()
              .limit(BASKET)
              .mapToInt(movie -> model.catalog().indexOf(movie.movieId()))
              .toArray();
      List<Recommendation> movies =
          model
              .programme()
              .recommend(
                  new Request(
                      Basket.of(films), method, 10, Sort.RELEVANCE, Filters.NONE, model.variety()))
              .movies();
      Recommendation movie = movies.get(random.nextInt(movies.size()));
      Because because = movie.because().get(random.nextInt(movie.because().size()));
      told.add(new Told(because.input(), movie.movie(), because.reason()));
    }
    return told;
  }
}
