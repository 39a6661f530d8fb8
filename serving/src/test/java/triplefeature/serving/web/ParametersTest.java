package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.web.http.Parameters;

/** Queries are read as they were meant and written so that they can be read again. */
class ParametersTest {
  @Test
  void values_keep_their_order_and_their_characters() {
    Parameters parameters = Parameters.parse("title=A%26B&&x&title=%C3%A9+%F0%9F%92%A9&title=é");
    assertEquals(List.of("A&B", "é 💩", "é"), parameters.all("title"));
    assertEquals(List.of(""), parameters.all("x"));
    assertEquals(List.of(), parameters.all("y"));
  }

  @Test
  void what_is_written_is_read_back() {
    Parameters parameters =
        Parameters.NONE.plus("title", "a&b=c+d%e").plus("title", "\"<é💩>\"").plus("x", "");
    assertEquals(parameters.all("title"), Parameters.parse(parameters.encoded()).all("title"));
  }

  @Test
  void a_change_leaves_the_original_alone() {
    Parameters original = Parameters.parse("a=1&a=2&b=3");
    assertEquals("a=2&b=3", original.without("a", "1").encoded());
    assertEquals("a=9&b=3", original.with("a", 9).encoded());
    assertEquals("b=3", original.without("a").encoded());
    assertEquals("a=1&a=2&b=3", original.encoded());
  }
}
