package triplefeature.serving.recommend.collaborative;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.sparse.SparsePattern;

/** Scores films by the votes of a basket's {@link Neighborhood}. */
public final class CollaborativeRecommender implements Recommender {
  private final MovieCatalog catalog;
  private final RatingsIndex index;
  private final NeighborhoodSettings settings;
  private final double[] popularity;

  /**
   * @param index over the same films as the catalogue
   */
  public CollaborativeRecommender(
      MovieCatalog catalog, RatingsIndex index, NeighborhoodSettings settings) {
    if (index.movies() != catalog.size()) {
      throw new IllegalArgumentException(
          "an index of " + index.movies() + " films for a catalogue of " + catalog.size());
    }
    this.catalog = catalog;
    this.index = index;
    this.settings = settings;
    this.popularity = new double[catalog.size()];
    for (int movie = 0; movie < popularity.length; movie++) {
      popularity[movie] =
          Math.pow(
              Math.max(0.5, index.weightedLikes(movie)) + settings.shrinkage(),
              settings.popularityPower());
    }
  }

  @Override
  public Method method() {
    return Method.COLLABORATIVE;
  }

  @Override
  public BasketScores score(Basket basket) {
    Neighborhood neighborhood = Neighborhood.of(basket, index, settings);
    double[] scores = new double[catalog.size()];
    int[] starts = index.byUser().pattern().starts();
    int[] movies = index.byUser().pattern().columns();
    byte[] halfStars = index.byUser().halfStars();
    for (int i = 0; i < neighborhood.users().length; i++) {
      int user = neighborhood.users()[i];
      double weight = neighborhood.weights()[i];
      for (int at = starts[user]; at < starts[user + 1]; at++) {
        scores[movies[at]] += weight * index.level(halfStars[at]);
      }
    }
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] /= popularity[movie];
    }
    return new BasketScores(
        catalog,
        basket,
        scores,
        others -> contributions(basket, neighborhood, others),
        (input, movie) -> CoLikes.reason(input, movie, index));
  }

  /** A neighbor's vote is divided among the films of the basket by their part in the overlap. */
  private double[][] contributions(Basket basket, Neighborhood neighborhood, int[] movies) {
    int[] rows = new int[catalog.size()];
    for (int row = 0; row < movies.length; row++) {
      rows[movies[row]] = row + 1;
    }
    double[][] contributions = new double[movies.length][basket.size()];
    double[] parts = new double[basket.size()];
    SparsePattern rated = index.byUser().pattern();
    for (int i = 0; i < neighborhood.users().length; i++) {
      int user = neighborhood.users()[i];
      for (int position = 0; position < parts.length; position++) {
        int input = basket.get(position);
        parts[position] =
            Neighborhood.rarity(input, index)
                * index.level(user, input)
                / neighborhood.overlaps()[i];
      }
      for (int at = rated.starts()[user]; at < rated.starts()[user + 1]; at++) {
        int movie = rated.columns()[at];
        if (rows[movie] > 0) {
          double vote =
              neighborhood.weights()[i]
                  * index.level(index.byUser().halfStars()[at])
                  / popularity[movie];
          for (int position = 0; position < parts.length; position++) {
            contributions[rows[movie] - 1][position] += vote * parts[position];
          }
        }
      }
    }
    return contributions;
  }
}
