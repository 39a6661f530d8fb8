package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.BitSet;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Against going through all scores for each list. */
class RankedOnceTest {
  @Test
  void every_list_is_the_one_that_all_scores_would_give() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      double[] scores = new double[40];
      for (int movie = 0; movie < scores.length; movie++) {
        // Some are equal, some 0, which are never chosen.
        scores[movie] = Math.max(0, random.nextInt(12) - 2);
      }
      RankedOnce ranked = new RankedOnce(scores, 1 + random.nextInt(30));
      for (int list = 0; list < 3; list++) {
        BitSet left = new BitSet();
        random.ints(random.nextInt(25), 0, scores.length).forEach(left::set);
        IntPredicate allowed = movie -> !left.get(movie);
        int limit = 1 + random.nextInt(15);
        assertArrayEquals(TopN.select(scores, allowed, limit), ranked.of(allowed, limit));
      }
    }
  }
}
