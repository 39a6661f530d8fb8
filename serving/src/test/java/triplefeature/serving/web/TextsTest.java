package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import triplefeature.serving.web.http.Texts;

/** Every word the page asks for is in the one file of texts, and nothing else is. */
class TextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)*)\"");

  /** A problem names its text by the rest of the key: see {@code Problem}. */
  private static final Pattern PROBLEM = Pattern.compile("problem\\.(?:invalid_parameter\\.)?");

  private static Set<String> literals;

  @BeforeAll
  static void read() throws IOException {
    literals = new TreeSet<>();
    for (String root : new String[] {"src/main/jte", "src/main/java/triplefeature/serving/web"}) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher found = LITERAL.matcher(Files.readString(file));
          while (found.find()) {
            literals.add(found.group(1));
          }
        }
      }
    }
  }

  @Test
  void every_text_that_templates_and_code_name_exists() {
    Set<String> rooms =
        Texts.english().keys().stream()
            .map(key -> key.substring(0, key.indexOf('.') + 1))
            .collect(Collectors.toSet());
    Set<String> named =
        literals.stream()
            .filter(literal -> rooms.stream().anyMatch(literal::startsWith))
            .filter(literal -> !literal.endsWith(".js"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(named.size() > 150, "only " + named.size() + " texts were looked for");
    named.removeAll(Texts.english().keys());
    assertEquals(Set.of(), named);
  }

  @Test
  void every_text_is_named_by_a_template_or_the_code() {
    Set<String> unused = new TreeSet<>(Texts.english().keys());
    unused.removeIf(
        key -> literals.contains(key) || literals.contains(PROBLEM.matcher(key).replaceFirst("")));
    assertEquals(Set.of(), unused);
  }
}
