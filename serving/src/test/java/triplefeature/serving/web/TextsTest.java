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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.web.http.Texts;

/** Every word the page asks for is in the one file of texts. */
class TextsTest {
  private static final Pattern USED =
      Pattern.compile(
          "\"((page|form|quality|map|api|method|sort|result|verdict|problem)\\.(?!js)[a-z_]+)\"");

  @Test
  void every_text_that_templates_and_code_name_exists() throws IOException {
    Set<String> missing = new TreeSet<>();
    int found = 0;
    for (String root : new String[] {"src/main/jte", "src/main/java/triplefeature/serving/web"}) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher keys = USED.matcher(Files.readString(file));
          while (keys.find()) {
            found++;
            if (!Texts.english().keys().contains(keys.group(1))) {
              missing.add(keys.group(1));
            }
          }
        }
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(found > 50, "only " + found + " texts were looked for");
  }

  @Test
  void every_method_and_order_has_a_name() {
    for (Method method : Method.values()) {
      Texts.english().get("method." + method.id());
    }
    for (Sort sort : Sort.values()) {
      Texts.english().get("sort." + sort.id());
    }
  }
}
