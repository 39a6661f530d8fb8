package triplefeature.pipeline.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermKeyTest {
  /** U+20000 has four bytes in UTF-8, but begins with a lower char than the wide letter U+FF41. */
  @Test
  void terms_are_in_order_of_their_bytes() {
    String wide = "\uff41";
    String rare = Character.toString(0x20000);
    assertEquals(
        List.of("genre z", "title a", "title é", "title " + wide, "title " + rare),
        Stream.of(rare, "é", wide, "a")
            .map(text -> new TermKey("title", text))
            .flatMap(term -> Stream.of(term, new TermKey("genre", "z")))
            .distinct()
            .sorted(TermKey.IN_ORDER)
            .map(term -> term.kind() + " " + term.text())
            .toList());
  }
}
