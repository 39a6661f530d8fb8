package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.Evaluation;

/** The page about the evaluation; how it looks with one is for the browser's tests. */
class QualityPageTest {
  @Test
  void without_an_evaluation_it_says_how_to_get_one() throws IOException {
    try (TestServer server = TestServer.start(TinyModel.load(Evaluation.NONE))) {
      String page = server.get("/quality").body();
      assertTrue(page.contains("Model tiny-1 was built without an evaluation"), page);
      assertTrue(page.contains("./run pipeline"), page);
    }
  }

  @Test
  void it_says_in_plain_words_what_the_lists_are_like() throws IOException {
    try (TestServer server = TestServer.start()) {
      String page = server.get("/quality").body();
      assertTrue(page.contains("of ten films, how many everybody already knows"), page);
      // 4.5 of the twenty most liked, 1,234 films in all lists, a quarter of the genres missed,
      // and every second film of a series comes with another of it.
      assertTrue(page.contains("<td>4.5</td><td>1,234</td><td>25.0 %</td><td>1.50</td>"), page);
    }
  }

  @Test
  void the_first_figure_is_in_plain_words_and_the_original_is_said_to_be_whose_it_is()
      throws IOException {
    try (TestServer server = TestServer.start()) {
      String page = server.get("/quality").body();
      int plain = page.indexOf("for 43 of 100 people, among ten suggestions");
      assertTrue(plain > 0 && plain < page.indexOf("NDCG"), page);
      assertTrue(
          page.contains("“The original” is the course project in Python that Triple Feature"),
          page);
    }
  }

  @Test
  void verdicts_are_counted_as_they_come() throws IOException {
    try (TestServer server = TestServer.start()) {
      for (String verdict : new String[] {"good", "good", "bad"}) {
        String body =
            "{\"movieIds\":[1],\"method\":\"content\",\"verdict\":\""
                + verdict
                + "\",\"modelVersion\":\"m\"}";
        assertEquals(201, server.post("/api/feedback", "application/json", body).statusCode());
      }
      // Two of three.
      assertTrue(
          server
              .get("/quality")
              .body()
              .contains("Similar films</th><td>2</td><td>1</td><td>67 %</td>"));
    }
  }

  @Test
  void a_server_that_keeps_no_verdicts_says_so() throws IOException {
    try (TestServer server = TestServer.withoutFeedback()) {
      assertTrue(server.get("/quality").body().contains("This server keeps no verdicts."));
    }
  }
}
