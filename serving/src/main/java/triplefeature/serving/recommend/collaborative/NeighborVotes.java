package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.recommend.Rows;

/**
 * What the neighbors of one basket voted for: a row for each film of the basket, in which each film
 * voted for has its {@linkplain RatingsIndex#placeOf place}. So scores and what each film of the
 * basket adds to them are found at once. Confined to one request, whose end {@linkplain #close
 * gives back} the rows.
 */
final class NeighborVotes {
  private final RatingsIndex index;
  private final Rows rows;
  private double[][] votes;

  /**
   * @param rows as long as there are places
   */
  NeighborVotes(Neighborhood neighborhood, int films, RatingsIndex index, Rows rows) {
    this.index = index;
    this.rows = rows;
    this.votes = new double[films][];
    Arrays.setAll(votes, position -> rows.take());
    // Film by film of the basket: what the neighbors by one film vote for stays in fast memory.
    for (int position = 0; position < films; position++) {
      for (int i = 0; i < neighborhood.users().length; i++) {
        double part = neighborhood.parts()[i][position];
        if (part > 0) {
          double[] levels = index.levelsTimes(neighborhood.weights()[i] * part);
          index.byUser().addTo(votes[position], neighborhood.users()[i], levels);
        }
      }
    }
  }

  /**
   * One for each film of the catalogue.
   *
   * @param popularity what votes are divided by, by place
   * @param from where the scores are taken, which need not be where the votes were
   */
  double[] scores(double[] popularity, Rows from) {
    double[] sums = rows.takeUsed();
    System.arraycopy(votes[0], 0, sums, 0, sums.length);
    for (int position = 1; position < votes.length; position++) {
      double[] row = votes[position];
      for (int place = 0; place < sums.length; place++) {
        sums[place] += row[place];
      }
    }
    for (int place = 0; place < sums.length; place++) {
      sums[place] /= popularity[place];
    }
    double[] scores = from.takeUsed();
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] = sums[index.placeOf(movie)];
    }
    rows.giveBack(sums);
    return scores;
  }

  /**
   * For some films what each film of the basket adds to their scores.
   *
   * @param popularity as for {@link #scores}
   */
  double[][] contributions(double[] popularity, int... movies) {
    double[][] added = new double[movies.length][votes.length];
    for (int row = 0; row < movies.length; row++) {
      int place = index.placeOf(movies[row]);
      for (int position = 0; position < votes.length; position++) {
        added[row][position] = votes[position][place] / popularity[place];
      }
    }
    return added;
  }

  void close() {
    for (double[] row : votes) {
      rows.giveBack(row);
    }
    votes = new double[0][];
  }
}
