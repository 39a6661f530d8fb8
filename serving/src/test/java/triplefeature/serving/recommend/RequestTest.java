package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
  private static Request request(int limit) {
    return new Request(
        Basket.of(0), Method.CONTENT, limit, Sort.RELEVANCE, Filters.NONE, Variety.NEUTRAL);
  }

  private static Basket basket(int size) {
    return Basket.of(IntStream.range(0, size).toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void one_to_a_hundred_films_can_be_asked_for(int limit) {
    assertEquals(limit, request(limit).limit());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void fewer_and_more_are_refused(int limit) {
    assertThrows(IllegalArgumentException.class, () -> request(limit));
  }

  @Test
  void a_basket_holds_one_to_ten_films_each_once() {
    assertEquals(10, basket(10).size());
    assertThrows(IllegalArgumentException.class, () -> basket(11));
    assertThrows(IllegalArgumentException.class, () -> basket(0));
    assertEquals(List.of(3, 1), Basket.of(3, 1, 3).movies());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
  void a_variety_outside_zero_to_one_is_refused(double value) {
    assertThrows(IllegalArgumentException.class, () -> new Variety(value));
  }
}
