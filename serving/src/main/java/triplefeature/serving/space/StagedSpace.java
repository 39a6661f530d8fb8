package triplefeature.serving.space;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import triplefeature.serving.text.English;

/**
 * A folder that is to become a Docker Space.
 *
 * @param folder with a README, a Dockerfile and {@code .gitattributes}
 */
public record StagedSpace(Path folder) {
  /** What a Space's repository may hold in all. */
  private static final long MAX_BYTES = 1_000_000_000;

  /**
   * @return what Hugging Face would not take, or what would not run there, a line each
   * @throws IOException if the folder cannot be read
   */
  public List<String> complaints() throws IOException {
    List<String> all = new ArrayList<>();
    for (String name : List.of("README.md", "Dockerfile", ".gitattributes")) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        all.add(folder.resolve(name) + " is missing: stage the folder with: ./run stage " + folder);
      }
    }
    if (all.isEmpty()) {
      checkReadme(all);
      checkFiles(all);
    }
    return all;
  }

  private void checkReadme(List<String> all) throws IOException {
    Path file = folder.resolve("README.md");
    FrontMatter matter = FrontMatter.of(Files.readString(file));
    SpaceRules.complaints(matter).forEach(line -> all.add(file + ": " + line));
    String port = matter.value("app_port").orElse("");
    if (!Files.readString(folder.resolve("Dockerfile")).contains("PORT=" + port)) {
      all.add(file + ": app_port " + port + ": expected the PORT of the Dockerfile");
    }
  }

  private void checkFiles(List<String> all) throws IOException {
    LargeFiles large = LargeFiles.by(Files.readString(folder.resolve(".gitattributes")));
    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
      large.complaint(file).ifPresent(line -> all.add(file + ": " + line));
      if (isCard(file)) {
        CardRules.complaints(Files.readString(file)).forEach(line -> all.add(file + ": " + line));
      }
    }
    if (bytes > MAX_BYTES) {
      all.add(
          English.format(
              "%s holds %,d bytes, a Space at most %,d: stage a smaller model",
              folder, bytes, MAX_BYTES));
    }
  }

  private boolean isCard(Path file) {
    return file.endsWith("README.md") && folder.relativize(file).getNameCount() > 1;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !folder.relativize(file).startsWith(".git"))
          .sorted()
          .toList();
    }
  }
}
