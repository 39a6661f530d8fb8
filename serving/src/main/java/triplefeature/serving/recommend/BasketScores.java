package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * What a {@link Recommender} found for one basket, and why. It remembers what it was asked, as a
 * list is re-ranked by what is explained afterwards. Confined to one request, which closes it when
 * it has its answer; one that is never closed costs only time.
 */
public final class BasketScores implements AutoCloseable {
  private final MovieCatalog catalog;
  private final Basket basket;
  private final double[] scores;
  private final Contributions contributions;
  private final Why why;
  private final @Nullable Rows rows;
  private boolean open = true;
  private final AddedByFilm known = new AddedByFilm();

  /** Why a film of the basket, at its position there, speaks for another film. */
  @FunctionalInterface
  public interface Why {
    /**
     * @param position in the basket
     * @param movie catalogue index
     */
    Reason of(int position, int movie);
  }

  /** How scores decompose. */
  @FunctionalInterface
  public interface Contributions {
    /**
     * @param movies catalogue indexes, each once
     * @return for each of them what each film of the basket, in its order, adds to its score, at
     *     least 0; they sum to {@code scores()[movie]}
     */
    double[][] to(int... movies);

    /** Gives back what they were found in; nothing is asked afterwards. */
    default void close() {}

    /** One film after another, for methods that gain nothing by taking them together. */
    static Contributions each(IntFunction<double[]> one) {
      return movies -> Arrays.stream(movies).mapToObj(one).toArray(double[][]::new);
    }
  }

  /**
   * @param scores one for each film in the catalogue's order, at least 0; 0 means that the method
   *     knows nothing that connects the film with the basket. Not to be modified
   * @param contributions what each film of the basket adds to the score of others: an explanation
   *     equals what it explains
   */
  public BasketScores(
      MovieCatalog catalog, Basket basket, double[] scores, Contributions contributions, Why why) {
    this(catalog, basket, scores, contributions, why, null);
  }

  /**
   * The same with scores that go back in the end.
   *
   * @param rows where they were taken
   */
  public BasketScores(
      MovieCatalog catalog,
      Basket basket,
      double[] scores,
      Contributions contributions,
      Why why,
      @Nullable Rows rows) {
    this.rows = rows;
    this.catalog = catalog;
    this.basket = basket;
    this.scores = scores;
    this.contributions = contributions;
    this.why = why;
  }

  public Basket basket() {
    return basket;
  }

  /** One for each film in the catalogue's order; not to be modified. */
  public double[] scores() {
    return scores;
  }

  public Why why() {
    return why;
  }

  /** Finds out what is added to the scores of many films at once, which is cheaper than singly. */
  public void prepare(int... movies) {
    int[] unknown = new int[movies.length];
    int size = 0;
    for (int movie : movies) {
      if (known.get(movie) == null) {
        unknown[size++] = movie;
      }
    }
    if (size > 0) {
      double[][] rows = contributions.to(Arrays.copyOf(unknown, size));
      for (int i = 0; i < size; i++) {
        known.put(unknown[i], rows[i]);
      }
    }
  }

  /**
   * What each film of the basket adds to the score of one film, which is their sum.
   *
   * @return not to be modified
   */
  public double[] contributions(int movie) {
    double[] found = known.get(movie);
    if (found == null) {
      found = contributions.to(movie)[0];
      known.put(movie, found);
    }
    return found;
  }

  /**
   * For each film the part of its score that each film of the basket adds.
   *
   * @param movies with scores above 0
   * @return rows that sum to 1; of a film that nothing speaks for, 0
   */
  double[][] shares(int... movies) {
    prepare(movies);
    double[][] shares = new double[movies.length][];
    for (int row = 0; row < shares.length; row++) {
      double[] added = contributions(movies[row]);
      double total = 0;
      for (double each : added) {
        total += each;
      }
      shares[row] = new double[added.length];
      for (int position = 0; position < added.length && total > 0; position++) {
        shares[row][position] = added[position] / total;
      }
    }
    return shares;
  }

  /**
   * The reasons for one film: the films of the basket by their {@link #contributions}, the largest
   * share first, and those left out that added next to nothing.
   *
   * @param movie catalogue index with a score above 0
   * @return at least one reason; the shares add up to 1
   */
  public List<Because> because(int movie) {
    return Shares.because(
        catalog, basket, contributions(movie), position -> why.of(position, movie));
  }

  /**
   * Gives back what the method worked in, and the scores; what was not explained yet is not any
   * longer.
   */
  @Override
  public void close() {
    if (open) {
      open = false;
      contributions.close();
      if (rows != null) {
        rows.giveBack(scores);
      }
    }
  }
}
