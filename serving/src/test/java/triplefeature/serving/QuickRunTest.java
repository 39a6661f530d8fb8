package triplefeature.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;

/** The quick run starts no browser and no second process. */
class QuickRunTest {
  /** What the profile {@code quick} leaves out. */
  private static final Set<String> LEFT_OUT = Set.of("spark", "process", "browser", "long");

  private static final Set<String> SLOW = Set.of("java.lang.ProcessBuilder");

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("triplefeature.serving");

  @Test
  void what_starts_something_slow_says_so_in_a_tag() {
    Set<String> starting = new TreeSet<>();
    for (JavaClass test : tests()) {
      Set<String> reached = new TreeSet<>();
      reach(test, reached);
      reached.retainAll(SLOW);
      if (!reached.isEmpty() && tags(test).isEmpty()) {
        starting.add(test.getName() + " reaches " + reached);
      }
    }
    assertEquals(Set.of(), starting, "tag it with what it needs, one of " + LEFT_OUT);
  }

  @Test
  void only_known_tags_are_used() {
    Set<String> known = new TreeSet<>(LEFT_OUT);
    for (JavaClass test : tests()) {
      assertTrue(known.containsAll(tags(test)), test.getName() + " has a tag not of " + known);
    }
    assertFalse(tests().stream().allMatch(test -> tags(test).isEmpty()));
  }

  private static List<JavaClass> tests() {
    return TESTS.stream().filter(each -> each.getSimpleName().endsWith("Test")).toList();
  }

  private static List<String> tags(JavaClass test) {
    Stream<Tag> several =
        test.tryGetAnnotationOfType(Tags.class).stream().flatMap(tags -> Stream.of(tags.value()));
    return Stream.concat(test.tryGetAnnotationOfType(Tag.class).stream(), several)
        .map(Tag::value)
        .toList();
  }

  /** All that a class of the tests knows, by itself or through other classes of the tests. */
  private static void reach(JavaClass from, Set<String> reached) {
    if (reached.add(from.getName()) && TESTS.contain(from.getName())) {
      from.getDirectDependenciesFromSelf()
          .forEach(each -> reach(each.getTargetClass().getBaseComponentType(), reached));
    }
  }
}
