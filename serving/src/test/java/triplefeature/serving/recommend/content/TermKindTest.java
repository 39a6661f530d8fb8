package triplefeature.serving.recommend.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.sparse.SparseRows;

class TermKindTest {
  @ParameterizedTest
  @EnumSource(TermKind.class)
  void a_kind_is_found_by_its_key_and_no_reason_keeps_silent_about_it(TermKind kind) {
    assertEquals(kind, TermKind.of(kind.key()));
    // exp(-6) is 0.25 % of the films: rare of every kind.
    List<Term> terms = List.of(new Term(kind, "heat", 6.5), new Term(kind, "fire", 6.5));
    SparseRows alike = SparseRows.of(new int[][] {{0, 1}, {0, 1}}, new float[][] {{2, 1}, {2, 1}});
    assertEquals(
        List.of(new Reason.Traits(kind, List.of("heat", "fire"))),
        SharedTerms.of(0, 1, new ContentIndex(alike, terms), new double[] {1, 1}).traits());
  }

  @Test
  void a_key_that_no_kind_has_is_refused_with_those_that_are() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> TermKind.of("smell"));
    assertEquals(
        "a content term of the kind smell; expected one of "
            + Arrays.stream(TermKind.values()).map(TermKind::key).collect(Collectors.joining(", ")),
        refusal.getMessage());
    assertTrue(refusal.getMessage().contains("collection, director, cast, keyword, title"));
  }
}
