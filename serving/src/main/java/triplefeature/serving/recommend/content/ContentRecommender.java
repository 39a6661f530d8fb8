package triplefeature.serving.recommend.content;

import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Era;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Rows;
import triplefeature.serving.recommend.VotePrior;

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
  private final Rows rows;

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
    this.rows = new Rows(catalog.size());
  }

  @Override
  public Method method() {
    return Method.CONTENT;
  }

  /** What the settings have in common that weigh terms alike. */
  private record Weights(double genre, double text, double title)
      implements Findings.Key<Likeness> {}

  private record Scores(ContentSettings settings) implements Findings.Key<BasketScores> {}

  @Override
  public BasketScores score(Findings findings) {
    return findings.once(new Scores(settings), () -> found(findings));
  }

  private BasketScores found(Findings findings) {
    Basket basket = findings.basket();
    Likeness likeness =
        findings.once(
            new Weights(settings.genreWeight(), settings.textWeight(), settings.titleWeight()),
            () -> new Likeness(basket, index, weights, rows));
    double[] sums = likeness.sums();
    double[] eras = era.nearness(basket);
    for (int year = 0; year < eras.length; year++) {
      eras[year] *= settings.eraWeight();
    }
    double base = settings.base();
    int films = basket.size();
    double[] scores = rows.takeUsed();
    for (int movie = 0; movie < scores.length; movie++) {
      double like = sums[movie] + eras[era.yearOf(movie)];
      scores[movie] = prior.of(movie) * (base + like / films);
    }
    return new BasketScores(
        catalog,
        basket,
        scores,
        new Added(likeness),
        (position, movie) -> reason(basket.get(position), movie),
        rows);
  }

  private Reason reason(int input, int movie) {
    return SharedTerms.of(input, movie, index, weights).reason(era.of(input, movie));
  }

  /** What the films of the basket add. */
  private final class Added implements BasketScores.Contributions {
    private final Likeness likeness;

    Added(Likeness likeness) {
      this.likeness = likeness;
    }

    @Override
    public double[][] to(int... movies) {
      Basket basket = likeness.basket();
      double[][] products = likeness.products(movies);
      double[][] added = new double[movies.length][basket.size()];
      for (int row = 0; row < movies.length; row++) {
        double each = prior.of(movies[row]) / basket.size();
        for (int position = 0; position < basket.size(); position++) {
          double near = era.nearness(basket.get(position), movies[row]);
          added[row][position] =
              each * (settings.base() + products[row][position] + settings.eraWeight() * near);
        }
      }
      return added;
    }

    @Override
    public void close() {
      likeness.close();
    }
  }
}
