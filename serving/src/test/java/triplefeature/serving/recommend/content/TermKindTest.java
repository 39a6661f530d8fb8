package triplefeature.serving.recommend.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermKindTest {
  @ParameterizedTest
  @EnumSource(TermKind.class)
  void a_kind_is_found_by_its_key_and_no_reason_keeps_silent_about_it(TermKind kind) {
    assertEquals(kind, TermKind.of(kind.key()));
    String reason = new SharedTerms(List.of(new Term(kind, "Heat"))).sentence(Optional.empty());
    assertEquals(kind.sentence(List.of("Heat")), reason);
    assertEquals(1, reason.split("Heat", -1).length - 1, reason);
  }

  @ParameterizedTest
  @EnumSource(TermKind.class)
  void several_terms_are_listed(TermKind kind) {
    String reason = kind.sentence(List.of("one", "100 %s"));
    String between = reason.contains("“") ? "”, “" : ", ";
    assertEquals(1, reason.split("one" + between + "100 %s", -1).length - 1, reason);
  }

  @Test
  void a_key_that_no_kind_has_is_refused_with_those_that_are() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> TermKind.of("smell"));
    assertEquals(
        "a content term of the kind smell; expected one of collection, director, cast, genre,"
            + " keyword, overview, tagline, title, company, language",
        refusal.getMessage());
  }
}
