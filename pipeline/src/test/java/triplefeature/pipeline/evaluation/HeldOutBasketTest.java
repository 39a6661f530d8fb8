package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutBasketTest {
  private static final int[][] LIKES = {
    {1, 2, 3, 4, 5, 6, 7}, {10, 11, 12, 13, 14, 15, 16, 17, 18}
  };

  @Test
  void a_basket_and_its_targets_are_the_users_likes_each_once() {
    for (HeldOutBasket basket : HeldOutBasket.draw(new int[] {1}, LIKES, 3, 3, 7)) {
      int[] all =
          IntStream.concat(Arrays.stream(basket.movies()), Arrays.stream(basket.targets()))
              .sorted()
              .toArray();
      assertArrayEquals(LIKES[1], all);
      assertEquals(3, basket.movies().length);
    }
  }

  @Test
  void a_user_with_seven_likes_is_not_tested() {
    assertEquals(
        List.of(1, 1, 1),
        HeldOutBasket.draw(new int[] {0, 1}, LIKES, 3, 3, 7).stream()
            .map(HeldOutBasket::user)
            .toList());
  }

  @Test
  void a_user_whose_likes_all_fit_into_the_basket_is_not_tested() {
    int[][] nine = {LIKES[1]};
    assertEquals(9, nine[0].length);
    assertEquals(1, HeldOutBasket.draw(new int[] {0}, nine, 8, 1, 7).size());
    assertEquals(List.of(), HeldOutBasket.draw(new int[] {0}, nine, 9, 1, 7));
  }

  @Test
  void the_same_seed_draws_the_same_whoever_else_is_drawn() {
    HeldOutBasket alone = HeldOutBasket.draw(new int[] {1}, LIKES, 3, 1, 7).get(0);
    HeldOutBasket together = HeldOutBasket.draw(new int[] {0, 1}, LIKES, 3, 3, 7).get(0);
    assertArrayEquals(alone.movies(), together.movies());
  }
}
