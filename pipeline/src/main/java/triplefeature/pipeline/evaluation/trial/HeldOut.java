package triplefeature.pipeline.evaluation.trial;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import triplefeature.pipeline.evaluation.EvaluationData;
import triplefeature.serving.sparse.SparsePattern;

/** What users rated, well and badly. */
final class HeldOut {
  /** Two stars: a film that was not liked, in half stars. */
  private static final int DISLIKED = 4;

  /** Five stars: a film that was loved, in half stars. */
  private static final int LOVED = 10;

  private final int[][] likes;
  private final int[][] dislikes;
  private final int[][] loves;

  HeldOut(EvaluationData data) {
    this.likes = data.likesOfUsers();
    this.dislikes = ofUsers(data, 1, DISLIKED);
    this.loves = ofUsers(data, LOVED, LOVED);
  }

  private static int[][] ofUsers(EvaluationData data, int least, int most) {
    int[][] raters = new int[data.usersOf().length][];
    for (int movie = 0; movie < raters.length; movie++) {
      int[] users = data.usersOf()[movie];
      byte[] halfStars = data.halfStarsOf()[movie];
      raters[movie] =
          IntStream.range(0, users.length)
              .filter(at -> halfStars[at] >= least && halfStars[at] <= most)
              .map(at -> users[at])
              .toArray();
    }
    return SparsePattern.of(raters).transposed(data.users()).toArrays();
  }

  /** Films that a user likes, ascending. */
  int[] likes(int user) {
    return likes[user];
  }

  /** Films that a user rated two stars or less, ascending. */
  int[] dislikes(int user) {
    return dislikes[user];
  }

  /** Films that a user rated five stars, ascending. */
  int[] loves(int user) {
    return loves[user];
  }

  static boolean has(int[] ascending, int movie) {
    return Arrays.binarySearch(ascending, movie) >= 0;
  }

  /** Some of a user's films, in the order drawn; all of them where there are no more. */
  static int[] draw(int[] from, int size, SplittableRandom random) {
    int[] shuffled = from.clone();
    int drawn = Math.min(size, shuffled.length);
    for (int i = 0; i < drawn; i++) {
      int other = i + random.nextInt(shuffled.length - i);
      int swapped = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = swapped;
    }
    return Arrays.copyOf(shuffled, drawn);
  }
}
