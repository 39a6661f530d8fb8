package triplefeature.pipeline.series;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.cleaning.CleanMovies;
import triplefeature.pipeline.cleaning.MovieCleaning;
import triplefeature.pipeline.source.DataFolder;
import triplefeature.pipeline.source.RatingsSize;
import triplefeature.pipeline.source.RawData;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.text.English;

/**
 * What is found in The Movies Dataset, where it is there, against the series and the pairs that
 * were listed by hand. The bounds of the code were chosen by the even half: series whose name has
 * an even CRC-32.
 */
@Tag("spark")
class RealSeriesTest {
  private static final Path EXPECTED = Path.of("..", "data", "expectations");

  /** Pairs of films of one listed series, found and not, and pairs of two series found as one. */
  private record Counts(int found, int missed, int wrong) {
    double precision() {
      return (double) found / (found + wrong);
    }

    double recall() {
      return (double) found / (found + missed);
    }
  }

  @Test
  void hardly_any_film_is_put_into_a_wrong_series_and_half_of_the_pairs_are_found()
      throws IOException {
    Path folder = shared().resolve("the-movies-dataset");
    Assumptions.assumeTrue(
        Files.exists(folder.resolve("movies_metadata.csv")),
        "skipped: The Movies Dataset is not in " + folder.toAbsolutePath().normalize());
    Map<Integer, String> found = found(folder);
    Counts even = count(found, 0);
    Counts odd = count(found, 1);
    System.out.println(
        English.format(
            "series: chosen by precision %.3f recall %.3f, kept precision %.3f recall %.3f",
            even.precision(), even.recall(), odd.precision(), odd.recall()));
    assertTrue(even.precision() >= 0.99, even::toString);
    assertTrue(odd.precision() >= 0.98, odd::toString);
    assertTrue(even.recall() >= 0.55, even::toString);
    assertTrue(odd.recall() >= 0.60, odd::toString);
    List<String> merged =
        rows("not-a-series.tsv").stream()
            .filter(row -> together(found, Integer.valueOf(row[0]), Integer.valueOf(row[2])))
            .map(row -> row[1] + " / " + row[3])
            .toList();
    assertEquals(List.of(), merged);
  }

  private static Map<Integer, String> found(Path folder) {
    RawData data =
        RawData.open(
            DataFolder.open(
                folder.toString(), SharedSpark.session().sparkContext().hadoopConfiguration()),
            RatingsSize.SMALL);
    CleanMovies movies = new MovieCleaning(SharedSpark.session(), data).clean();
    Dataset<Row> table =
        movies
            .rows()
            .withColumn("voteCount", coalesce(col("voteCount"), lit(0)))
            .withColumn("likes", lit(0));
    Map<Integer, String> found = new HashMap<>();
    SeriesTable.of(table)
        .movies()
        .filter(col("series").isNotNull())
        .select("movieId", "series")
        .collectAsList()
        .forEach(row -> found.put(row.getInt(0), row.getString(1)));
    return found;
  }

  private static Counts count(Map<Integer, String> found, int half) throws IOException {
    Map<String, List<Integer>> listed = new TreeMap<>();
    for (String[] row : rows("series.tsv")) {
      listed.computeIfAbsent(row[0], none -> new ArrayList<>()).add(Integer.valueOf(row[1]));
    }
    int hits = 0;
    int missed = 0;
    int wrong = 0;
    for (Map.Entry<String, List<Integer>> series : listed.entrySet()) {
      if (half(series.getKey()) != half) {
        continue;
      }
      for (int film : series.getValue()) {
        for (Map.Entry<String, List<Integer>> other : listed.entrySet()) {
          for (int partner : other.getValue()) {
            boolean together = together(found, film, partner);
            if (!other.getKey().equals(series.getKey())) {
              // A pair within the half is met from either side.
              boolean once = half(other.getKey()) != half || film < partner;
              wrong += together && once ? 1 : 0;
            } else if (film < partner) {
              hits += together ? 1 : 0;
              missed += together ? 0 : 1;
            }
          }
        }
      }
    }
    return new Counts(hits, missed, wrong);
  }

  private static boolean together(Map<Integer, String> found, int left, int right) {
    return found.containsKey(left) && found.get(left).equals(found.get(right));
  }

  private static int half(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % 2);
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(EXPECTED.resolve(file)).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static Path shared() {
    String named = System.getProperty("TRIPLEFEATURE_DATA", System.getenv("TRIPLEFEATURE_DATA"));
    return named == null ? Path.of("..", "..", "shared", "data") : Path.of(named);
  }
}
