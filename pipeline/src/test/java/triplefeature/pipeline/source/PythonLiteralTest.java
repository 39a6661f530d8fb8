package triplefeature.pipeline.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that Python writes, and what Python would refuse. */
class PythonLiteralTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  static Stream<Arguments> literals() {
    return Stream.of(
        arguments("None", null),
        arguments("True", true),
        arguments(" False ", false),
        arguments("[]", List.of()),
        arguments("()", List.of()),
        arguments("{}", Map.of()),
        arguments("''", ""),
        arguments("862", 862L),
        arguments("-7", -7L),
        arguments("+7", 7L),
        arguments("999999999999999999", 999_999_999_999_999_999L),
        arguments("1234567890123456789012", 1234567890123456789012d),
        arguments("7.7", 7.7),
        arguments(".5", 0.5),
        arguments("5.", 5.0),
        arguments("1e-3", 0.001),
        arguments("nan", Double.NaN),
        arguments("-inf", Double.NEGATIVE_INFINITY),
        arguments("'Animation'", "Animation"),
        arguments("\"Schindler's List\"", "Schindler's List"),
        arguments("'Schindler\\'s List'", "Schindler's List"),
        arguments("'the \"best\"'", "the \"best\""),
        arguments("\"it's \\\"it\\\"\"", "it's \"it\""),
        arguments("'a\\\\b'", "a\\b"),
        arguments("'\\n\\t\\r\\b\\f\\a\\v'", "\n\t\r\b\f\u0007\u000b"),
        arguments("'\\xe9'", "é"),
        arguments("'\\u5343\\u3068'", "千と"),
        arguments("'\\U0001f3ac'", "🎬"),
        arguments("'\\101\\0'", "A\0"),
        arguments("'\\1018'", "A8"),
        arguments("'\\18\\7777'", "\u00018\u01ff7"),
        arguments("'\\1\u0661'", "\u0001\u0661"),
        arguments("'\\\uff11'", "\\\uff11"),
        arguments("'\\xE9\\U0010FFFF'", "\u00e9\udbff\udfff"),
        arguments("'\\d'", "\\d"),
        arguments("'one\\\nline'", "oneline"),
        arguments("'日本語'", "日本語"),
        arguments("'Toy ' \"Story\"", "Toy Story"),
        arguments("[1, 2,]", List.of(1L, 2L)),
        arguments("(1, 'a')", List.of(1L, "a")),
        arguments("(1, 2,)", List.of(1L, 2L)),
        arguments("('a',)", List.of("a")),
        arguments("('a')", "a"),
        arguments("( 'a' 'b' )", "ab"),
        arguments("((1))", 1L),
        arguments("((1,))", List.of(1L)),
        arguments("(())", List.of()),
        arguments("([1], (2))", List.of(List.of(1L), 2L)),
        arguments("(None)", null),
        arguments("{('a'): ({'b': 1})}", Map.of("a", Map.of("b", 1L))),
        arguments("[None]", Arrays.asList((Object) null)),
        arguments("[[], [[]]]", List.of(List.of(), List.of(List.of()))),
        arguments(
            "[{'id': 16, 'name': 'Animation'}, {'id': 35, 'name': 'Comedy'}]",
            List.of(Map.of("id", 16L, "name", "Animation"), Map.of("id", 35L, "name", "Comedy"))),
        arguments("{'a': 1, 'a': 2,}", Map.of("a", 2L)),
        arguments("{1: (True, 'x')}", Map.of(1L, List.of(true, "x"))),
        arguments("\n[ 1 ,\n\t2 ]\n", List.of(1L, 2L)));
  }

  @ParameterizedTest
  @MethodSource("literals")
  void a_literal_has_the_value_that_python_gives_it(String text, Object value) throws Exception {
    assertEquals(value, PythonLiteral.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "]",
        "[1",
        "[1 2]",
        "[,]",
        "[1,,2]",
        "(",
        "(1",
        "(1,",
        "(,)",
        "(1,,)",
        "(1 2)",
        "(1]",
        "('a') 'b'",
        "{",
        "{'a'}",
        "{'a':}",
        "{'a' 1}",
        "{:1}",
        "'",
        "'a",
        "\"a'",
        "'a\\",
        "'\\x4'",
        "'\\xzz'",
        "'\\u12'",
        "'\\x\uff14\uff11'",
        "'\\u004\u0661'",
        "'\\u004\uff21'",
        "'\\U0000004\u0967'",
        "'\\U00110000'",
        "'\\Uffffffff'",
        "none",
        "true",
        "null",
        "NaN",
        "1 2",
        "1-2",
        "1.2.3",
        "1e",
        "--1",
        "0x10",
        "[1] [2]",
        "{'a': 1} x",
        "name",
        "[{'id': 12, 'name': 'Fant",
        "<class>",
        "1,"
      })
  void a_text_that_is_no_literal_is_refused(String text) {
    assertThrows(PythonLiteral.SyntaxException.class, () -> PythonLiteral.parse(text));
  }

  @Test
  void the_message_says_where() {
    // Characters count from 1: "[1 2]" goes wrong at its fourth.
    Exception wrong =
        assertThrows(PythonLiteral.SyntaxException.class, () -> PythonLiteral.parse("[1 2]"));
    assertEquals("expected \",\" or \"]\" at character 4", wrong.getMessage());
    Exception early =
        assertThrows(PythonLiteral.SyntaxException.class, () -> PythonLiteral.parse("[1,"));
    assertEquals("ends too early, after 3 characters", early.getMessage());
  }

  @Test
  void parentheses_that_are_no_tuple_count_as_levels() throws Exception {
    assertEquals(7L, PythonLiteral.parse("(".repeat(99) + "7" + ")".repeat(99)));
    assertThrows(
        PythonLiteral.SyntaxException.class,
        () -> PythonLiteral.parse("(".repeat(100) + "7" + ")".repeat(100)));
  }

  @Test
  void a_hundred_levels_are_read_and_no_more() throws Exception {
    PythonLiteral.parse("[".repeat(100) + "]".repeat(100));
    assertThrows(
        PythonLiteral.SyntaxException.class,
        () -> PythonLiteral.parse("[".repeat(101) + "]".repeat(101)));
    assertThrows(
        PythonLiteral.SyntaxException.class, () -> PythonLiteral.parse("{'a':".repeat(1_000_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[", "'a' ", "1.", "\\", "(", "x", " ", "''"})
  void a_long_text_takes_no_longer_than_its_length_asks(String piece) {
    String text = piece.repeat(300_000) + "x";
    assertTimeoutPreemptively(
        SOON,
        () -> assertThrows(PythonLiteral.SyntaxException.class, () -> PythonLiteral.parse(text)));
  }
}
