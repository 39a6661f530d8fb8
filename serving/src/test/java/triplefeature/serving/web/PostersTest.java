package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import triplefeature.serving.web.http.Posters;

/** The owner's choice of pictures. */
class PostersTest {
  private static String policy(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void tiles_are_drawn_and_nothing_comes_from_elsewhere_unless_the_owner_says_so()
      throws IOException {
    try (TestServer server = TestServer.start()) {
      HttpResponse<String> page = server.get("/?title=Alien");
      assertTrue(policy(page).contains("img-src 'self';"), policy(page));
      assertFalse(page.body().contains("image.tmdb.org"));
      assertFalse(page.body().contains("Posters: TMDB"));
    }
  }

  @Test
  void tmdb_is_opened_for_pictures_alone_and_named() throws IOException {
    try (TestServer server = TestServer.with(Posters.TMDB)) {
      HttpResponse<String> page = server.get("/?title=Alien");
      assertTrue(policy(page).contains("img-src 'self' https://image.tmdb.org;"), policy(page));
      assertEquals(1, policy(page).split("image.tmdb.org", -1).length - 1);
      assertTrue(page.body().contains("Posters: TMDB"));
      // Film 1 of the tiny model has a poster, film 3 a path that is none.
      assertTrue(
          page.body().contains("src=\"https://image.tmdb.org/t/p/w185/matrix.jpg\""), page.body());
      assertEquals(1, page.body().split("image.tmdb.org/t/p/w185", -1).length - 1);
      assertTrue(policy(server.get("/nowhere")).contains("image.tmdb.org"));
      assertTrue(policy(server.get("/assets/style.css")).contains("image.tmdb.org"));
    }
  }
}
