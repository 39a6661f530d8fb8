package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.bench.TitlesClient;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.title.TitleMatch;

/** What the benchmark gets over HTTP is what the search of the model gives. */
class TitlesClientTest {
  @Test
  void a_client_gets_the_films_of_the_search_in_their_order() throws IOException {
    LoadedModel model = TinyModel.load();
    try (TestServer server = TestServer.start(model)) {
      TitlesClient client = new TitlesClient(server.uri("").toString(), model.catalog());
      int films = 0;
      for (String query : List.of("a", "the", "é & ?", model.catalog().at(3).title())) {
        List<Movie> expected =
            model.titles().suggest(query, 5).stream().map(TitleMatch::movie).toList();
        assertEquals(expected, client.suggest(query, 5), query);
        films += expected.size();
      }
      assertTrue(films > 1, "films: " + films);
    }
  }

  @Test
  void an_answer_that_is_no_success_is_a_failure() throws IOException {
    LoadedModel model = TinyModel.load();
    try (TestServer server = TestServer.start(model)) {
      TitlesClient client = new TitlesClient(server.uri("").toString(), model.catalog());
      String tooLong = "x".repeat(201);
      UncheckedIOException failure =
          assertThrows(UncheckedIOException.class, () -> client.suggest(tooLong, 5));
      assertTrue(failure.getMessage().contains("400"), failure.getMessage());
    }
  }
}
