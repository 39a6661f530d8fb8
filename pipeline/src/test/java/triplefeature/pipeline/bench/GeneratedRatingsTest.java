package triplefeature.pipeline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file that speed is measured on. */
class GeneratedRatingsTest {
  @TempDir Path folder;

  @Test
  void there_are_as_many_ratings_as_asked_for_and_the_same_each_time() throws IOException {
    List<String> lines = written(5_000);
    assertEquals(1 + 5_000, lines.size());
    assertEquals(lines, written(5_000));
    Set<String> pairs = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      assertTrue(line.matches("\\d+,\\d+,([0-4]\\.[05]|5\\.0),\\d+"), line);
      assertTrue(pairs.add(line.substring(0, line.indexOf(',', line.indexOf(',') + 1))), line);
    }
  }

  private List<String> written(long ratings) throws IOException {
    StringBuilder real = new StringBuilder("userId,movieId,rating,timestamp\n");
    StringBuilder links = new StringBuilder("movieId,imdbId,tmdbId\n");
    for (int i = 0; i < 400; i++) {
      real.append(i / 20 + 1).append(',').append(i + 1).append(",4.0,1\n");
      links.append(i + 1).append(",1,1\n");
    }
    Path ratingsFile = Files.writeString(folder.resolve("real.csv"), real);
    Path linksFile = Files.writeString(folder.resolve("links.csv"), links);
    Path file = folder.resolve("ratings.csv");
    new GeneratedRatings(ratingsFile, linksFile).write(file, ratings);
    return Files.readAllLines(file);
  }
}
