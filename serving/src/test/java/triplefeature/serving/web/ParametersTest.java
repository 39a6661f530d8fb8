package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.ProblemException;

/** Queries are read as they were meant and written so that they can be read again. */
class ParametersTest {
  @Test
  void values_keep_their_order_and_their_characters() {
    Parameters parameters =
        Parameters.parse(
            "title=A%26B&&x&title=%C3%A9+%F0%9F%92%A9&title=é", Set.of("title", "x", "y"));
    assertEquals(List.of("A&B", "é 💩", "é"), parameters.all("title"));
    assertEquals(List.of(""), parameters.all("x"));
    assertEquals(List.of(), parameters.all("y"));
  }

  @Test
  void what_is_written_is_read_back() {
    Parameters parameters =
        Parameters.NONE.plus("title", "a&b=c+d%e").plus("title", "\"<é💩>\"").plus("x", "");
    assertEquals(
        parameters.all("title"),
        Parameters.parse(parameters.encoded(), Set.of("title")).all("title"));
  }

  @Test
  void a_change_leaves_the_original_alone() {
    Parameters original = Parameters.parse("a=1&a=2&b=3", Set.of("a", "b"));
    assertEquals("a=2&b=3", original.without("a", "1").encoded());
    assertEquals("a=9&b=3", original.with("a", 9).encoded());
    assertEquals("b=3", original.without("a").encoded());
    assertEquals("a=1&a=2&b=3", original.encoded());
  }

  @Test
  void what_nobody_knows_is_dropped_when_it_is_read() {
    assertEquals("a=1", Parameters.parse("z=9&a=1&utm_source=x&", Set.of("a", "b")).encoded());
  }

  @Test
  void blank_values_are_dropped_and_the_others_keep_their_order() {
    Parameters sent = Parameters.parse("b=&a=1&b=2&a=+&a=3&c=", Set.of("a", "b", "c"));
    assertEquals("b=2&a=1&a=3", sent.withoutBlanks().encoded());
  }

  @Test
  void two_hundred_are_taken_and_one_more_is_not() {
    String most = "a=1&".repeat(200);
    assertEquals(200, Parameters.parse(most, Set.of("a")).all("a").size());
    assertTrue(Parameters.parse(most, Set.of("a")).isFull());
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> Parameters.parse(most + "nobody=1", Set.of("a")));
    assertEquals("too_many_parameters", refused.problem().code());
    assertEquals(List.of("200", "201"), refused.problem().arguments());
  }
}
