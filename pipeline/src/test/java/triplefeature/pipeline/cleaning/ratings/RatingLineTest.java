package triplefeature.pipeline.cleaning.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.cleaning.RatingsCleaning;
import triplefeature.pipeline.source.Columns;
import triplefeature.pipeline.source.CsvFile;
import triplefeature.pipeline.support.SharedSpark;

/** The line parser against the CSV parser and the casts after it, which are its oracle. */
@Tag("spark")
class RatingLineTest {
  private static final String HEADER = "userId,movieId,rating,timestamp";
  private static final int LINES = 100_000;
  private static final FilmLookup FILMS =
      FilmLookup.ofFilms(IntStream.rangeClosed(1, 200).toArray());

  @TempDir Path folder;

  /** Whatever it takes for plain the CSV parser takes for the same numbers. */
  @Test
  void a_line_means_the_same_to_both_parsers() throws IOException {
    OddLines random = new OddLines(7);
    SplittableRandom ends = new SplittableRandom(8);
    List<String> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder("\ufeff" + HEADER + "\r\n");
    for (int i = 0; i < LINES; i++) {
      String line = random.next();
      text.append(line).append(ends.nextInt(4) == 0 ? "\r\n" : "\n");
      if (!line.trim().isEmpty()) {
        lines.add(line);
      }
    }
    CsvFile file = file(text.toString());
    List<Row> rows = RatingsCleaning.typed(file, file.read(SharedSpark.session())).collectAsList();
    assertEquals(lines.size(), rows.size());
    RatingLine parsed = new RatingLine(true);
    int plain = 0;
    for (int i = 0; i < rows.size(); i++) {
      byte[] bytes = lines.get(i).getBytes(StandardCharsets.UTF_8);
      if (parsed.read(bytes, bytes.length)) {
        plain++;
        assertEquals(values(rows.get(i)), values(parsed), "line " + lines.get(i));
      }
    }
    // Half of the lines are plain when they are made, and some others stay so.
    assertTrue(plain > LINES / 2 && plain < LINES * 3 / 4, plain + " plain lines");
    assertEquals(fates(rows), new TreeMap<>(scan(file).fates()));
  }

  /** Every second line in quotes, so that both parsers have a share of every film and user. */
  @Test
  void ratings_are_the_same_whichever_parser_reads_them() throws IOException {
    SplittableRandom random = new SplittableRandom(9);
    StringBuilder plain = new StringBuilder(HEADER + "\n");
    StringBuilder mixed = new StringBuilder(HEADER + "\n");
    for (int i = 0; i < 5_000; i++) {
      String[] cells = {
        "" + random.nextInt(1, 60),
        "" + random.nextInt(1, 250),
        random.nextInt(7) + "." + (random.nextInt(8) == 0 ? 3 : 5 * random.nextInt(2)),
        "" + random.nextInt(1_000_000, 1_000_100)
      };
      String line = String.join(",", cells) + "\n";
      plain.append(line);
      mixed.append(i % 2 == 0 ? line : "\"" + String.join("\",\"", cells) + "\"\n");
    }
    RatingsByFilm fast = scan(file(plain.toString()));
    RatingsByFilm both = scan(file(mixed.toString()));
    assertEquals(fast.fates(), both.fates());
    // 5,000 ratings of 59 users and 200 films that exist: some come twice.
    assertTrue(fast.repeated() > 100, fast.repeated() + " repeated");
    assertEquals(fast.repeated(), both.repeated());
    assertEquals(films(fast), films(both));
    assertEquals(200, films(fast).size());
  }

  private CsvFile file(String text) throws IOException {
    Path path = Files.writeString(folder.resolve("ratings.csv"), text);
    org.apache.hadoop.fs.Path input = new org.apache.hadoop.fs.Path(path.toString());
    return CsvFile.open(
        input.getFileSystem(SharedSpark.session().sparkContext().hadoopConfiguration()),
        input,
        Columns.RATINGS);
  }

  private static RatingsByFilm scan(CsvFile file) {
    return new RatingsScan(
            SharedSpark.session(), file, lines -> RatingsCleaning.typed(file, file.parse(lines)))
        .run()
        .of(FILMS, 42, 8);
  }

  private static List<Object> values(RatingLine line) {
    return List.of(
        line.userId(), line.movieId() == 0 ? "none" : line.movieId(), line.stars(), line.time());
  }

  private static List<Object> values(Row row) {
    assertTrue(row.isNullAt(4), "damaged: " + row);
    return List.of(
        row.get(0), row.isNullAt(1) ? "none" : row.get(1), row.getDouble(2), row.getLong(3));
  }

  private static Map<String, Long> fates(List<Row> rows) {
    Map<String, Long> fates = new TreeMap<>();
    for (Row row : rows) {
      boolean numbers = !row.isNullAt(0) && !row.isNullAt(1) && !row.isNullAt(2);
      String fate =
          !row.isNullAt(4) ? row.getString(4) : numbers ? fate(row).key() : Fate.NOT_NUMBERS.key();
      fates.merge(fate, 1L, Long::sum);
    }
    return fates;
  }

  private static Fate fate(Row row) {
    Fate fate = Fate.ofStars(row.getDouble(2));
    return fate == Fate.KEPT ? Fate.ofFilm(FILMS.of(row.getInt(1))) : fate;
  }

  private static Map<Integer, List<Integer>> films(RatingsByFilm ratings) {
    Map<Integer, List<Integer>> films = new TreeMap<>();
    for (FilmRatings film : ratings.films().collect()) {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < film.users().length; i++) {
        all.add(film.users()[i] * 16 + film.halfStars()[i]);
      }
      films.put(film.movieId(), all);
    }
    return films;
  }
}
