package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.Evaluation;

/** The page about the model, from Markdown that a model brings. */
class CardPageTest {
  @Test
  void a_card_is_shown_without_its_metadata() throws IOException {
    String page =
        page("---\nlicense: other\n---\n\n# A model\n\n| a | b |\n|---|--:|\n| one | 2 |\n");
    assertTrue(page.contains("<h1>A model</h1>"), page);
    assertTrue(page.contains("<table class=\"plain-table\">"), page);
    assertTrue(page.contains("<td>one</td>"), page);
    assertFalse(page.contains("license"), page);
  }

  /** A models folder may come from anywhere. */
  @Test
  void a_card_brings_no_code_into_the_page() throws IOException {
    String page =
        page("# A\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick=a()>b</b>\n");
    assertFalse(page.contains("<script>alert"), page);
    assertFalse(page.contains("javascript:"), page);
    assertFalse(page.contains("<b onclick"), page);
  }

  @Test
  void its_links_open_outside_of_a_frame() throws IOException {
    String page = page("# A\n\n<https://doi.org/10.1145/2827872>\n");
    assertTrue(page.contains("<a rel=\"noopener nofollow\" href=\"https://doi.org"), page);
    assertTrue(page.contains("target=\"_blank\""), page);
  }

  @Test
  void a_model_without_a_card_is_said_to_have_none() throws IOException {
    assertTrue(page("").contains("Model tiny-1 was published without a card"));
  }

  private static String page(String card) throws IOException {
    try (TestServer server = TestServer.start(TinyModel.load(Evaluation.NONE).with(card))) {
      assertEquals(200, server.get("/model").statusCode());
      return server.get("/model").body();
    }
  }
}
