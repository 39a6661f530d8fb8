package triplefeature.pipeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import triplefeature.pipeline.PipelineException;

/** A data folder as it is but for its ratings, of which there are as many as asked for. */
final class BenchFolder {
  private static final String RATINGS = "ratings.csv";

  /** Where real users are found: The Movies Dataset's small ratings, else those of MovieLens. */
  private static final List<String> REAL = List.of("ratings_small.csv", RATINGS);

  private BenchFolder() {}

  /**
   * @param folder a former one of as many ratings is left as it is
   */
  static void make(Path data, Path folder, long ratings) throws IOException {
    Path done = folder.resolve("done");
    if (Files.exists(done)) {
      return;
    }
    Path real =
        REAL.stream()
            .map(data::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow(
                () ->
                    new PipelineException(
                        "--data " + data + " has neither " + String.join(" nor ", REAL)));
    try (var files = Files.list(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (!Set.copyOf(REAL).contains(name)) {
          Files.copy(file, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    new GeneratedRatings(real, data.resolve("links.csv")).write(folder.resolve(RATINGS), ratings);
    Files.createFile(done);
  }
}
