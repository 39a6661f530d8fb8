package triplefeature.serving.recommend.content;

import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Era;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.sparse.SparseRows;

/**
 * Scores films by likeness to the basket, times their {@link VotePrior}:
 *
 * <pre>
 * score(j) = prior(j) * (base + mean over b of (v_b . v_j + eraWeight * era(b, j)))
 * </pre>
 *
 * A sum over the basket, so that what b adds is its summand; the base, which is about no film of
 * the basket, falls to all of them alike:
 *
 * <pre>
 * added(b, j) = prior(j) / |B| * (base + v_b . v_j + eraWeight * era(b, j))
 * </pre>
 */
public final class ContentRecommender implements Recommender {
  private final MovieCatalog catalog;
  private final SparseRows vectors;
  private final SparseRows postings;
  private final List<Term> terms;
  private final VotePrior prior;
  private final Era era;
  private final ContentSettings settings;

  /**
   * @param vectors a row for each film of the catalogue; columns number the terms, and the dot
   *     product of two rows is the sum over the kinds of terms of weight times cosine
   * @param prior with {@link ContentSettings#votePercentile}
   */
  public ContentRecommender(
      MovieCatalog catalog,
      SparseRows vectors,
      List<Term> terms,
      VotePrior prior,
      ContentSettings settings) {
    if (vectors.rows() != catalog.size()) {
      throw new IllegalArgumentException(
          vectors.rows() + " content vectors for a catalogue of " + catalog.size());
    }
    this.catalog = catalog;
    this.terms = List.copyOf(terms);
    this.vectors = weighed(vectors, this.terms, settings.textWeight());
    this.postings = this.vectors.transposed(terms.size());
    this.prior = prior;
    this.era = new Era(catalog, settings.eraYears());
    this.settings = settings;
  }

  private static SparseRows weighed(SparseRows vectors, List<Term> terms, double textWeight) {
    float factor = (float) Math.sqrt(textWeight);
    float[] values = vectors.values().clone();
    for (int i = 0; i < values.length; i++) {
      if (terms.get(vectors.columns()[i]).kind() != TermKind.GENRE) {
        values[i] *= factor;
      }
    }
    return new SparseRows(vectors.pattern(), values);
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
      era.addNearness(input, settings.eraWeight(), scores);
    }
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] = prior.of(movie) * (settings.base() + scores[movie] / basket.size());
    }
    return new BasketScores(
        catalog,
        basket,
        scores,
        movie -> contributions(basket, movie),
        (input, movie) ->
            SharedTerms.of(input, movie, vectors, terms).reason(era.of(input, movie)));
  }

  private void addProducts(int input, double[] sums) {
    for (int i = vectors.starts()[input]; i < vectors.starts()[input + 1]; i++) {
      int term = vectors.columns()[i];
      // In double precision, as the reasons compute it: the two must be equal.
      double weight = vectors.values()[i];
      for (int at = postings.starts()[term]; at < postings.starts()[term + 1]; at++) {
        sums[postings.columns()[at]] += weight * postings.values()[at];
      }
    }
  }

  private double[] contributions(Basket basket, int movie) {
    double each = prior.of(movie) / basket.size();
    return basket.movies().stream()
        .mapToDouble(
            input ->
                each
                    * (settings.base()
                        + vectors.product(input, movie)
                        + settings.eraWeight() * era.nearness(input, movie)))
        .toArray();
  }
}
