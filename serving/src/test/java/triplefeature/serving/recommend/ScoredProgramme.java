package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** A programme whose methods score films by a formula; the films of the basket share alike. */
final class ScoredProgramme {
  private final MovieCatalog catalog;
  private final Programme programme;

  /** What a method gives a film, by catalogue index. */
  @FunctionalInterface
  interface Formula {
    double score(Method method, int movie);
  }

  private record ByFormula(Method method, MovieCatalog catalog, Formula formula)
      implements Recommender {
    @Override
    public BasketScores score(Findings findings) {
      Basket basket = findings.basket();
      double[] scores = new double[catalog.size()];
      Arrays.setAll(scores, movie -> formula.score(method, movie));
      return new BasketScores(
          catalog,
          basket,
          scores,
          BasketScores.Contributions.each(
              movie -> {
                double[] alike = new double[basket.size()];
                Arrays.fill(alike, scores[movie] / basket.size());
                return alike;
              }),
          (input, movie) -> Reason.Bare.NOTHING_SHARED);
    }
  }

  ScoredProgramme(List<Movie> movies, Formula formula) {
    catalog = new MovieCatalog(movies);
    programme =
        new Programme(
            catalog,
            Arrays.stream(Method.values())
                .collect(
                    Collectors.toMap(
                        Function.identity(), method -> new ByFormula(method, catalog, formula))),
            new ListRanking(catalog, 0));
  }

  Recommendations ask(Request request) {
    return programme.recommend(request);
  }
}
