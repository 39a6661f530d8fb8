package triplefeature.serving.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedBufferTest {
  /** The heap keeps the same of the same offers, many of them of equal scores, in any order. */
  @Test
  void it_keeps_what_the_heap_keeps() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      int values = 1 + random.nextInt(60);
      int[] numbers = IntStream.range(0, random.nextInt(200)).toArray();
      int limit = 1 + random.nextInt(40);
      BoundedBuffer buffer = new BoundedBuffer(limit);
      BoundedHeap heap = new BoundedHeap(limit);
      for (int i = numbers.length - 1; i >= 0; i--) {
        int at = random.nextInt(i + 1);
        int number = numbers[at];
        numbers[at] = numbers[i];
        double score = new Random(31L * round + number).nextInt(values);
        buffer.offer(score, number);
        heap.offer(score, number);
        assertTrue(buffer.least() <= heap.least(), "the worst that is kept is no worse");
      }
      assertArrayEquals(sorted(heap.kept()), sorted(buffer.kept()));
      assertEquals(heap.least(), buffer.least());
      assertArrayEquals(heap.drain(), buffer.inOrder());
    }
  }

  private static int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new BoundedBuffer(0));
  }
}
