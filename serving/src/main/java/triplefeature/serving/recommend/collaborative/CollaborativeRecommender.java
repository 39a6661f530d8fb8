package triplefeature.serving.recommend.collaborative;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Rows;

/** Scores films by the votes of a basket's {@link Neighborhood}. */
public final class CollaborativeRecommender implements Recommender {
  private final MovieCatalog catalog;
  private final RatingsIndex index;
  private final NeighborhoodSettings settings;

  /** By place. */
  private final double[] popularity;

  private final double[] activityPowers;
  private final Rows rows;

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
    this.rows = new Rows(catalog.size());
    this.popularity = new double[catalog.size()];
    for (int movie = 0; movie < popularity.length; movie++) {
      popularity[index.placeOf(movie)] =
          Math.pow(
              Math.max(0.5, index.weightedLikes(movie)) + settings.shrinkage(),
              settings.popularityPower());
    }
  }

  @Override
  public Method method() {
    return Method.COLLABORATIVE;
  }

  /** What the settings have in common that differ in popularity alone. */
  private record Votes(double overlapPower, double activityPower, int neighbors)
      implements Findings.Key<NeighborVotes> {}

  private record Scores(NeighborhoodSettings settings) implements Findings.Key<BasketScores> {}

  /** A neighbor's vote divided among the films of the basket by their part in the overlap. */
  private record Divided(NeighborVotes votes, double[] popularity)
      implements BasketScores.Contributions {
    @Override
    public double[][] to(int... movies) {
      return votes.contributions(popularity, movies);
    }

    @Override
    public void close() {
      votes.close();
    }
  }

  @Override
  public BasketScores score(Findings findings) {
    return findings.once(new Scores(settings), () -> found(findings));
  }

  private BasketScores found(Findings findings) {
    Basket basket = findings.basket();
    NeighborVotes votes =
        findings.once(
            new Votes(settings.overlapPower(), settings.activityPower(), settings.neighbors()),
            () -> votes(basket));
    Likers likers = new Likers(basket.size(), index);
    return new BasketScores(
        catalog,
        basket,
        votes.scores(popularity, rows),
        new Divided(votes, popularity),
        (position, movie) -> reason(basket.get(position), movie, position, likers),
        rows);
  }

  private NeighborVotes votes(Basket basket) {
    Neighborhood neighborhood = Neighborhood.of(basket, index, settings, activityPowers);
    return new NeighborVotes(neighborhood, basket.size(), index, rows);
  }

  private Reason reason(int input, int movie, int position, Likers likers) {
    return CoLikes.reason(
        likers.both(position, input, movie), index.likes(input), index.likes(movie), index.users());
  }
}
