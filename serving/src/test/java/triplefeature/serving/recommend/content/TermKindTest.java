package triplefeature.serving.recommend.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;

class TermKindTest {
  @ParameterizedTest
  @EnumSource(TermKind.class)
  void a_kind_is_found_by_its_key_and_no_reason_keeps_silent_about_it(TermKind kind) {
    assertEquals(kind, TermKind.of(kind.key()));
    assertEquals(
        new Reason.SharedTraits(List.of(new Reason.Traits(kind, List.of("Heat", "Fire"))), null),
        new SharedTerms(List.of(new Term(kind, "Heat", 1), new Term(kind, "Fire", 1)))
            .reason(Optional.empty()));
  }

  @Test
  void a_key_that_no_kind_has_is_refused_with_those_that_are() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> TermKind.of("smell"));
    assertEquals(
        "a content term of the kind smell; expected one of "
            + Arrays.stream(TermKind.values()).map(TermKind::key).collect(Collectors.joining(", ")),
        refusal.getMessage());
    assertTrue(refusal.getMessage().contains("collection, director, cast, genre, keyword"));
  }
}
