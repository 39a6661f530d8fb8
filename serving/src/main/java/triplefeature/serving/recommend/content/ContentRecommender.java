package triplefeature.serving.recommend.content;

import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Shares;
import triplefeature.serving.recommend.SparseRows;
import triplefeature.serving.recommend.VotePrior;

/** Scores films by likeness to the basket, times their {@link VotePrior}. */
public final class ContentRecommender implements Recommender {
  private final MovieCatalog catalog;
  private final SparseRows vectors;
  private final SparseRows postings;
  private final List<Term> terms;
  private final VotePrior prior;

  /**
   * @param vectors a row of unit length for each film of the catalogue; columns number the terms
   */
  public ContentRecommender(
      MovieCatalog catalog, SparseRows vectors, List<Term> terms, VotePrior prior) {
    if (vectors.rows() != catalog.size()) {
      throw new IllegalArgumentException(
          vectors.rows() + " content vectors for a catalogue of " + catalog.size());
    }
    this.catalog = catalog;
    this.vectors = vectors;
    this.postings = vectors.transposed(terms.size());
    this.terms = List.copyOf(terms);
    this.prior = prior;
  }

  @Override
  public Method method() {
    return Method.CONTENT;
  }

  @Override
  public BasketScores score(Basket basket) {
    double[] scores = new double[catalog.size()];
    for (int input : basket.movies()) {
      addCosines(input, scores);
    }
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] *= prior.of(movie);
    }
    return new Scores(basket, scores);
  }

  private void addCosines(int input, double[] sums) {
    for (int i = vectors.starts()[input]; i < vectors.starts()[input + 1]; i++) {
      int term = vectors.columns()[i];
      float weight = vectors.values()[i];
      for (int at = postings.starts()[term]; at < postings.starts()[term + 1]; at++) {
        sums[postings.columns()[at]] += weight * postings.values()[at];
      }
    }
  }

  private double cosine(int left, int right) {
    double[] sums = new double[catalog.size()];
    addCosines(left, sums);
    return sums[right];
  }

  private final class Scores implements BasketScores {
    private final Basket basket;
    private final double[] scores;

    Scores(Basket basket, double[] scores) {
      this.basket = basket;
      this.scores = scores;
    }

    @Override
    public double[] scores() {
      return scores;
    }

    @Override
    public List<Because> because(int movie) {
      double[] contributions =
          basket.movies().stream().mapToDouble(input -> cosine(input, movie)).toArray();
      return Shares.because(
          catalog,
          basket,
          contributions,
          position -> SharedTerms.sentence(vectors, terms, basket.get(position), movie));
    }
  }
}
