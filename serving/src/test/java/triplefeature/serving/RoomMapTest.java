package triplefeature.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md lists the rooms of the server, and which other rooms each knows, as they are. */
class RoomMapTest {
  private static final String PROJECT = "triplefeature.";
  private static final String MODULE = "serving";

  @Test
  void the_architecture_shows_every_room_and_every_arrow_and_no_other() throws IOException {
    assertEquals(
        shown(),
        found(),
        "ARCHITECTURE.md, the list ```rooms " + MODULE + "```: make it what the classes are");
  }

  private static String shown() throws IOException {
    String text = Files.readString(Path.of("..", "ARCHITECTURE.md"));
    String begin = "```rooms " + MODULE + "\n";
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf("```", from));
  }

  private static String found() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (JavaClass each :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new ImportOption.DoNotIncludeJars())
            .importPackages(PROJECT + MODULE)) {
      Set<String> known = arrows.computeIfAbsent(each.getPackageName(), room -> new TreeSet<>());
      each.getDirectDependenciesFromSelf().stream()
          .map(arrow -> arrow.getTargetClass().getBaseComponentType().getPackageName())
          .filter(room -> room.startsWith(PROJECT) && !room.equals(each.getPackageName()))
          .map(RoomMapTest::name)
          .forEach(known::add);
    }
    return arrows.entrySet().stream()
        .map(room -> name(room.getKey()) + " -> " + String.join(" ", room.getValue()))
        .map(line -> line.strip() + "\n")
        .collect(Collectors.joining());
  }

  /** Without what all rooms of the module begin with; the module's own package by its name. */
  private static String name(String room) {
    String own = PROJECT + MODULE + ".";
    return room.startsWith(own) ? room.substring(own.length()) : room.substring(PROJECT.length());
  }
}
