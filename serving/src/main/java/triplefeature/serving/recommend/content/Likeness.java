package triplefeature.serving.recommend.content;

import java.util.Arrays;
import triplefeature.serving.recommend.AddedByFilm;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Rows;
import triplefeature.serving.sparse.SparseRows;

/**
 * How like films are to those of one basket in content, before anything else counts. Confined to
 * one request.
 */
final class Likeness {
  private final Basket basket;
  private final ContentIndex index;
  private final double[] weights;
  private final Rows rows;
  private final double[] sums;
  private final AddedByFilm known = new AddedByFilm();
  private boolean open = true;

  /**
   * @param weights of the terms
   * @param rows as long as the catalogue
   */
  Likeness(Basket basket, ContentIndex index, double[] weights, Rows rows) {
    this.basket = basket;
    this.index = index;
    this.weights = weights;
    this.rows = rows;
    this.sums = rows.take();
    basket.movies().forEach(this::addProducts);
  }

  private void addProducts(int input) {
    SparseRows vectors = index.vectors();
    for (int i = vectors.starts()[input]; i < vectors.starts()[input + 1]; i++) {
      int term = vectors.columns()[i];
      // In double precision, as the reasons compute it: the two must be equal.
      index.postings().addTo(sums, term, weights[term] * vectors.values()[i]);
    }
  }

  Basket basket() {
    return basket;
  }

  /** For each film of the catalogue the sum of its products with the basket; not to be modified. */
  double[] sums() {
    return sums;
  }

  /**
   * @return for each of some films its product with each film of the basket; not to be modified
   */
  double[][] products(int... movies) {
    int[] unknown = Arrays.stream(movies).filter(movie -> known.get(movie) == null).toArray();
    double[][] found = new double[unknown.length][basket.size()];
    for (int position = 0; position < basket.size() && unknown.length > 0; position++) {
      double[] products = index.vectors().products(basket.get(position), unknown, weights);
      for (int i = 0; i < unknown.length; i++) {
        found[i][position] = products[i];
      }
    }
    for (int i = 0; i < unknown.length; i++) {
      known.put(unknown[i], found[i]);
    }
    return Arrays.stream(movies).mapToObj(known::get).toArray(double[][]::new);
  }

  /** Gives back the sums, which are not asked for afterwards. */
  void close() {
    if (open) {
      rows.giveBack(sums);
      open = false;
    }
  }
}
