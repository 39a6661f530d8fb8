package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Variety;

/** Five films with votes as their likes: 4, 3, 2, 1 and 1. */
class ServedRankerTest {
  private static final Basket BASKET = Basket.of(4);

  private final AtomicInteger scored = new AtomicInteger();
  private final MovieCatalog catalog =
      EvaluationSamples.everybodyTrains(new int[][] {{0, 1, 2, 3}, {0, 1, 2}, {0, 1}, {0}, {0}}, 4)
          .catalog();

  /** Scores films 0 to 3 by 1.0, 0.99, 0.98 and 0.97. */
  private Recommender recommender() {
    return new Recommender() {
      @Override
      public Method method() {
        return Method.CONTENT;
      }

      @Override
      public BasketScores score(Findings findings) {
        Basket basket = findings.basket();
        scored.incrementAndGet();
        return new BasketScores(
            catalog,
            basket,
            new double[] {1, 0.99, 0.98, 0.97, 0},
            BasketScores.Contributions.each(movie -> new double[basket.size()]),
            (input, movie) -> Reason.Bare.NOTHING_SHARED);
      }
    };
  }

  private Contender.Lists lists(Variety variety) {
    return new ServedRanker(recommender(), new ListRanking(catalog, 0), variety)
        .of(new Findings(BASKET));
  }

  @Test
  void both_lists_of_a_basket_come_from_one_scoring() {
    Contender.Lists lists = lists(Variety.NEUTRAL);
    assertArrayEquals(new int[] {0, 1}, lists.best(movie -> movie != 4, 2));
    // Without the head.
    assertArrayEquals(new int[] {2, 3}, lists.best(movie -> movie > 1, 2));
    assertEquals(1, scored.get());
  }

  @Test
  void the_dial_turns_the_list_as_it_does_on_the_page() {
    // At 0.5 a score is multiplied by popularity^-0.15: the last of four nearly equals leads.
    assertEquals(3, lists(new Variety(0.5)).best(movie -> movie != 4, 1)[0]);
    assertEquals(0, lists(Variety.NEUTRAL).best(movie -> movie != 4, 1)[0]);
  }
}
