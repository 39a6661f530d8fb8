package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles of real releases, taken apart. */
class MovieLensTitleTest {
  static Stream<Arguments> titles() {
    return Stream.of(
        arguments("Toy Story (1995)", "Toy Story", 1995, List.of()),
        arguments("Matrix, The (1999)", "The Matrix", 1999, List.of()),
        arguments("  Matrix,  The  (1999) ", "The Matrix", 1999, List.of()),
        arguments("American in Paris, An (1951)", "An American in Paris", 1951, List.of()),
        arguments(
            "Léon: The Professional (a.k.a. The Professional) (Léon) (1994)",
            "Léon: The Professional",
            1994,
            List.of("The Professional", "Léon")),
        arguments(
            "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",
            "Amelie",
            2001,
            List.of("Le Fabuleux destin d'Amélie Poulain")),
        arguments(
            "Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)",
            "The Good, the Bad and the Ugly",
            1966,
            List.of("Il Buono, il brutto, il cattivo")),
        arguments("Atalante, L' (1934)", "L'Atalante", 1934, List.of()),
        arguments("Seven (a.k.a. Se7en) (1995)", "Seven", 1995, List.of("Se7en")),
        arguments("M*A*S*H (a.k.a. MASH) (1970)", "M*A*S*H", 1970, List.of("MASH")),
        arguments(
            "Birdman: Or (The Unexpected Virtue of Ignorance) (2014)",
            "Birdman: Or (The Unexpected Virtue of Ignorance)",
            2014,
            List.of()),
        arguments("(500) Days of Summer (2009)", "(500) Days of Summer", 2009, List.of()),
        arguments("2001: A Space Odyssey (1968)", "2001: A Space Odyssey", 1968, List.of()),
        arguments("2012 (2009)", "2012", 2009, List.of()),
        arguments("Fawlty Towers (1975-1979)", "Fawlty Towers", 1975, List.of()),
        arguments("Big Bang Theory, The (2007-)", "The Big Bang Theory", 2007, List.of()),
        arguments("Babylon 5", "Babylon 5", null, List.of()),
        arguments("I, Robot (2004)", "I, Robot", 2004, List.of()),
        arguments("Girl, Interrupted (1999)", "Girl, Interrupted", 1999, List.of()),
        arguments("Same (Same) (2000)", "Same", 2000, List.of()),
        arguments("Gap () (2000)", "Gap", 2000, List.of()),
        arguments("(2002)", "(2002)", null, List.of()),
        arguments("", "", null, List.of()));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void a_title_is_taken_apart(String raw, String title, Integer year, List<String> aliases) {
    assertEquals(new MovieLensTitle(title, year, aliases), MovieLensTitle.parse(raw));
  }
}
