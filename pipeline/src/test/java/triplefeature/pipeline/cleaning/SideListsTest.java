package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.cleaning.SideLists.ListColumn;
import triplefeature.pipeline.source.MoviesDataset;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.SharedSpark;

/** The real {@code credits.csv} has 190 MB of which little is kept. */
@Tag("spark")
class SideListsTest {
  /** Of this process, in which the tasks run too. */
  private static final AtomicInteger PARSED = new AtomicInteger();

  @Test
  void every_cell_is_parsed_once(@TempDir Path folder) {
    Path copy = Fixture.copy(Fixture.moviesDataset(), folder.resolve("data"));
    MoviesDataset data = (MoviesDataset) Fixture.open(copy);
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    SideLists side = new SideLists(SharedSpark.session(), counts);
    PARSED.set(0);
    List<Dataset<Row>> lists =
        side.of(
            data.credits(),
            new ListColumn("cast", "cast", SideListsTest::counted),
            new ListColumn("directors", "crew", SideListsTest::counted));
    lists.forEach(Dataset::count);
    // Each record has a cell of either column.
    assertEquals(2 * counts.get("credits.csv").get("read"), PARSED.get());
    side.release();
  }

  private static Column counted(Column cell) {
    UDF1<String, String[]> parse =
        text -> {
          PARSED.incrementAndGet();
          return new String[] {text};
        };
    return functions.udf(parse, DataTypes.createArrayType(DataTypes.StringType)).apply(cell);
  }

  @Test
  void clean_films_alone_stay_in_memory(@TempDir Path folder) {
    Path copy = Fixture.copy(Fixture.moviesDataset(), folder.resolve("data"));
    int before = cached();
    CleanMovies movies = CleanedFixture.movies(copy);
    assertEquals(1, cached() - before, "tables in memory");
    movies.rows().unpersist();
  }

  private static int cached() {
    return SharedSpark.session().sparkContext().getPersistentRDDs().size();
  }
}
