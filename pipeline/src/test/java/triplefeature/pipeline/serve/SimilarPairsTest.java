package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.RealModels;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Filters;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.recommend.Sort;

/**
 * Whether "similar films" are: one film, ten answers of the content method and the series folded
 * behind them, against pairs written down by somebody who had not seen it. This is the half that
 * its settings were chosen by; the other half is read when a choice is final, not at every run.
 */
@Tag("spark")
@Tag("long")
class SimilarPairsTest {
  private static final Path PAIRS = Path.of("..", "data", "expectations", "similar-pairs.tsv");
  private static final double FOUND = 0.7;

  @Test
  void seven_of_ten_similar_films_are_found() throws IOException {
    LoadedModel model = RealModels.moviesDataset();
    List<String> missed = new ArrayList<>();
    int pairs = 0;
    for (String line : Files.readAllLines(PAIRS)) {
      String[] columns = line.split("\t");
      if (columns[0].equals("tuning")) {
        pairs++;
        if (!found(model, Integer.parseInt(columns[2]), Integer.parseInt(columns[4]))) {
          missed.add(columns[3] + ": " + columns[5]);
        }
      }
    }
    assertTrue(
        pairs > 0 && pairs - missed.size() >= FOUND * pairs,
        "of " + pairs + " pairs not found: " + missed);
  }

  private static boolean found(LoadedModel model, int film, int partner) {
    return model
        .programme()
        .recommend(
            new Request(
                Basket.of(model.catalog().indexOf(film)),
                Method.CONTENT,
                10,
                Sort.RELEVANCE,
                Filters.NONE,
                model.variety()))
        .movies()
        .stream()
        .anyMatch(
            each ->
                each.movie().movieId() == partner
                    || each.series().stream().anyMatch(part -> part.movieId() == partner));
  }
}
