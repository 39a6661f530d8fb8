package triplefeature.serving.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedHeapTest {
  /**
   * The same by sorting all that is offered: the order of offers and equal scores do not matter.
   */
  @Test
  void it_keeps_what_a_full_sort_puts_first() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      double[] scores = random.doubles(40).map(score -> Math.floor(score * 6)).toArray();
      List<Integer> sorted = new ArrayList<>(IntStream.range(0, scores.length).boxed().toList());
      Comparator<Integer> best = Comparator.comparingDouble(number -> -scores[number]);
      sorted.sort(best.thenComparing(Comparator.naturalOrder()));
      int limit = 1 + random.nextInt(50);
      int[] first = sorted.stream().limit(limit).mapToInt(Integer::intValue).toArray();
      BoundedHeap heap = new BoundedHeap(limit);
      Collections.shuffle(sorted, random);
      sorted.forEach(number -> heap.offer(scores[number], number));

      int[] kept = heap.kept();
      assertEquals(first[first.length - 1], kept[0], "the worst first");
      Arrays.sort(kept);
      assertArrayEquals(Arrays.stream(first).sorted().toArray(), kept);
      assertArrayEquals(first, heap.drain());
      assertArrayEquals(new int[0], heap.kept());
    }
  }

  @Test
  void it_admits_what_it_would_keep() {
    BoundedHeap heap = new BoundedHeap(2);
    heap.offer(1, 7);
    assertEquals(true, heap.admits(0, 9), "there is room");
    heap.offer(2, 8);
    assertEquals(false, heap.admits(1, 8), "as good as 7, and a higher number");
    assertEquals(true, heap.admits(1, 6), "as good as 7, and a lower number");
    assertEquals(true, heap.admits(1.5, 9));
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new BoundedHeap(0));
  }
}
