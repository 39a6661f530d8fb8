package triplefeature.serving.recommend.collaborative;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;

/** Scores films by the votes of a basket's {@link Neighborhood}. */
public final class CollaborativeRecommender implements Recommender {
  private final MovieCatalog catalog;
  private final RatingsIndex index;
  private final NeighborhoodSettings settings;
  private final double[] popularity;
  private final double[] activityPowers;

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
    this.activityPowers = Neighborhood.activityPowers(index, settings);
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

  /** A neighbor's vote is divided among the films of the basket by their part in the overlap. */
  @Override
  public BasketScores score(Basket basket) {
    double[][] votes = votes(Neighborhood.of(basket, index, settings, activityPowers), basket);
    double[] scores = new double[catalog.size()];
    for (int movie = 0; movie < scores.length; movie++) {
      double sum = 0;
      for (double[] ofInput : votes) {
        sum += ofInput[index.placeOf(movie)];
      }
      scores[movie] = sum / popularity[movie];
    }
    Likers likers = new Likers(basket.size(), index);
    return new BasketScores(
        catalog,
        basket,
        scores,
        BasketScores.Contributions.each(movie -> contributions(votes, movie)),
        (position, movie) -> reason(basket.get(position), movie, position, likers));
  }

  /** By film of the basket, and by place of the film voted for. */
  private double[][] votes(Neighborhood neighborhood, Basket basket) {
    double[][] votes = new double[basket.size()][catalog.size()];
    int[] starts = index.byUser().starts();
    int[] entries = index.byUser().entries();
    for (int i = 0; i < neighborhood.users().length; i++) {
      int user = neighborhood.users()[i];
      for (int position = 0; position < votes.length; position++) {
        double part = neighborhood.parts()[i][position];
        if (part > 0) {
          double[] ofInput = votes[position];
          double[] levels = index.levelsTimes(neighborhood.weights()[i] * part);
          for (int at = starts[user]; at < starts[user + 1]; at++) {
            int entry = entries[at];
            ofInput[PackedRatings.column(entry)] += levels[PackedRatings.halfStars(entry)];
          }
        }
      }
    }
    return votes;
  }

  private double[] contributions(double[][] votes, int movie) {
    double[] contributions = new double[votes.length];
    for (int position = 0; position < votes.length; position++) {
      contributions[position] = votes[position][index.placeOf(movie)] / popularity[movie];
    }
    return contributions;
  }

  private Reason reason(int input, int movie, int position, Likers likers) {
    return CoLikes.reason(
        likers.both(position, input, movie), index.likes(input), index.likes(movie), index.users());
  }
}
