package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.sparse.SparsePattern;
import triplefeature.serving.sparse.SparseRows;

/**
 * Everything the evaluation works on, in arrays that are sent to the executors once. Films are in
 * order of id: their position is the catalogue's index. Arrays are not modified.
 *
 * @param movies the films, in order of id
 * @param votesFromRatings whether votes are the ratings', to be counted anew among training users
 * @param threshold half stars from which a rating is a like
 * @param usersOf for each film who rated it, ascending
 * @param halfStarsOf for each film those ratings, 1 to 10
 * @param firstTimes for each user the time of the first rating, in seconds since 1970
 * @param lastTimes for each user the time of the last rating
 * @param contents the content vectors and their vocabulary
 * @param clusters the genre clusters
 */
public record EvaluationData(
    List<Movie> movies,
    boolean votesFromRatings,
    int threshold,
    int[][] usersOf,
    byte[][] halfStarsOf,
    long[] firstTimes,
    long[] lastTimes,
    Contents contents,
    Clusters clusters)
    implements Serializable {

  /** Rows of sparse vectors, and kind, text and rarity of each dimension. */
  public record Contents(
      int[][] indices, float[][] values, String[] kinds, String[] terms, float[] idfs)
      implements Serializable {

    ContentIndex index() {
      List<Term> all = new ArrayList<>();
      for (int i = 0; i < terms.length; i++) {
        all.add(new Term(TermKind.of(kinds[i]), terms[i], idfs[i]));
      }
      return new ContentIndex(SparseRows.of(indices, values), all);
    }
  }

  /** Cluster and distance of each film; center, size and label of each cluster. */
  public record Clusters(
      List<String> genres,
      int[] clusterOf,
      float[] distances,
      float[][] centers,
      int[] sizes,
      String[] labels)
      implements Serializable {}

  public int users() {
    return firstTimes.length;
  }

  /** For each user the films that he or she likes, ascending. */
  public int[][] likesOfUsers() {
    int[][] likersOf = new int[usersOf.length][];
    for (int movie = 0; movie < likersOf.length; movie++) {
      likersOf[movie] =
          new MovieRatings(usersOf[movie], halfStarsOf[movie]).atLeast(threshold).users();
    }
    return SparsePattern.of(likersOf).transposed(users()).toArrays();
  }
}
