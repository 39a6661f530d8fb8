package triplefeature.serving.recommend.content;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Era;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.sparse.SparseRows;

/**
 * Scores films by likeness to the basket, times their {@link VotePrior}:
 *
 * <pre>
 * score(j) = prior(j)^priorPower * (base + mean over b of (v_b . v_j + eraWeight * era(b, j)))
 * </pre>
 *
 * where each term of the dot product counts with the {@linkplain ContentSettings weight} of its
 * kind. A sum over the basket, so that what b adds is its summand; the base, which is about no film
 * of the basket, falls to all of them alike:
 *
 * <pre>
 * added(b, j) = prior(j)^priorPower / |B| * (base + v_b . v_j + eraWeight * era(b, j))
 * </pre>
 */
public final class ContentRecommender implements Recommender {
  private final MovieCatalog catalog;
  private final ContentIndex index;
  private final double[] weights;
  private final VotePrior prior;
  private final Era era;
  private final ContentSettings settings;

  /**
   * @param index of the same catalogue
   * @param prior with {@link ContentSettings#votePercentile}, not yet raised to the power
   */
  public ContentRecommender(
      MovieCatalog catalog, ContentIndex index, VotePrior prior, ContentSettings settings) {
    if (index.vectors().rows() != catalog.size()) {
      throw new IllegalArgumentException(
          index.vectors().rows() + " content vectors for a catalogue of " + catalog.size());
    }
    this.catalog = catalog;
    this.index = index;
    this.weights =
        index.terms().stream().mapToDouble(term -> settings.weight(term.kind())).toArray();
    this.prior = prior.raisedTo(settings.priorPower());
    this.era = new Era(catalog, settings.eraYears());
    this.settings = settings;
  }

  @Override
  public Method method() {
    return Method.CONTENT;
  }

  @Override
  public BasketScores score(Basket basket) {
    double[] scores = new double[catalog.size()];
    for (int input : basket.movies()) {
      addProducts(input, scores);
    }
    double[] eras = era.nearness(basket);
    for (int year = 0; year < eras.length; year++) {
      eras[year] *= settings.eraWeight();
    }
    double base = settings.base();
    int films = basket.size();
    for (int movie = 0; movie < scores.length; movie++) {
      double likeness = scores[movie] + eras[era.yearOf(movie)];
      scores[movie] = prior.of(movie) * (base + likeness / films);
    }
    return new BasketScores(
        catalog,
        basket,
        scores,
        BasketScores.Contributions.each(movie -> contributions(basket, movie)),
        (position, movie) -> reason(basket.get(position), movie));
  }

  private Reason reason(int input, int movie) {
    return SharedTerms.of(input, movie, index, weights).reason(era.of(input, movie));
  }

  private void addProducts(int input, double[] sums) {
    SparseRows vectors = index.vectors();
    for (int i = vectors.starts()[input]; i < vectors.starts()[input + 1]; i++) {
      int term = vectors.columns()[i];
      // In double precision, as the reasons compute it: the two must be equal.
      index.postings().addTo(sums, term, weights[term] * vectors.values()[i]);
    }
  }

  private double[] contributions(Basket basket, int movie) {
    double each = prior.of(movie) / basket.size();
    return basket.movies().stream()
        .mapToDouble(
            input ->
                each
                    * (settings.base()
                        + index.vectors().product(input, movie, weights)
                        + settings.eraWeight() * era.nearness(input, movie)))
        .toArray();
  }
}
