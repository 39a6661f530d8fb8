package triplefeature.serving.recommend.collaborative;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;

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
        movie -> contributions(basket, neighborhood, movie),
        (input, movie) -> CoLikes.reason(input, movie, index));
  }

  /** A neighbor's vote is divided among the films of the basket by their part in the overlap. */
  private double[] contributions(Basket basket, Neighborhood neighborhood, int movie) {
    double[] contributions = new double[basket.size()];
    for (int i = 0; i < neighborhood.users().length; i++) {
      int user = neighborhood.users()[i];
      double level = index.level(user, movie);
      if (level > 0) {
        double unit =
            level * neighborhood.weights()[i] / (neighborhood.overlaps()[i] * popularity[movie]);
        for (int position = 0; position < contributions.length; position++) {
          int input = basket.get(position);
          contributions[position] +=
              unit * Neighborhood.rarity(input, index) * index.level(user, input);
        }
      }
    }
    return contributions;
  }
}
