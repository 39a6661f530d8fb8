package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people ask together: whose films are whose, in an address and in the answer. */
class GroupsApiTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode ask(String query) {
    HttpResponse<String> response = server.get("/api/recommendations?" + query);
    assertEquals(200, response.statusCode(), response.body());
    return TestServer.json(response);
  }

  /** Person and film of every input. */
  private static List<String> inputs(JsonNode answer) {
    List<String> inputs = new ArrayList<>();
    answer
        .get("inputs")
        .forEach(each -> inputs.add(each.get("group").asInt() + " " + each.get("title").asText()));
    return inputs;
  }

  @Test
  void a_number_before_a_film_says_whose_it_is() {
    JsonNode answer = ask("group=3:Jaws&title=Alien&group=2:Heat&groupMovieId=2:9&group=1:Brazil");
    assertEquals(List.of("1 Alien", "1 Brazil", "2 Heat", "2 Ran", "3 Jaws"), inputs(answer));
    assertEquals("Heat", answer.get("inputs").get(2).get("query").asText());
    assertEquals("9", answer.get("inputs").get(3).get("query").asText());
  }

  @Test
  void each_film_says_whose_it_is_for_how_much() {
    JsonNode answer = ask("title=Alien&group=2:Heat&group=2:Jaws");
    assertEquals(10, answer.get("recommendations").size());
    for (JsonNode film : answer.get("recommendations")) {
      // Films score alike for everybody here, so that each is half of each person's.
      assertEquals(2, film.get("groups").size());
      assertEquals(1, film.get("groups").get(0).get("group").asInt());
      assertEquals(0.5, film.get("groups").get(0).get("share").asDouble(), 1e-9);
      assertEquals(2, film.get("groups").get(1).get("group").asInt());
      assertEquals(0.5, film.get("groups").get(1).get("share").asDouble(), 1e-9);
      int id = film.get("movieId").asInt();
      assertFalse(id == 2 || id == 7 || id == 8, "a film of a basket is recommended: " + id);
    }
  }

  @Test
  void one_person_is_no_group_whatever_the_number() {
    JsonNode alone = ask("title=Heat&title=Jaws");
    assertEquals(0, alone.get("recommendations").get(0).get("groups").size());
    JsonNode second = ask("group=2:Heat&group=2:Jaws");
    assertEquals(alone.get("recommendations"), second.get("recommendations"));
    JsonNode first = ask("group=1:Jaws&title=Heat");
    assertEquals(alone.get("recommendations"), first.get("recommendations"));
  }

  @Test
  void two_people_can_like_the_same_film_and_one_person_only_once() {
    assertEquals(
        List.of("1 Alien", "2 Alien", "2 Heat"),
        inputs(ask("title=Alien&group=2:Alien&group=2:Heat&group=2:heat&groupMovieId=2:7")));
  }

  @Test
  void blank_films_of_a_group_are_ignored_and_a_title_may_hold_colons() {
    assertEquals(List.of("1 Alien"), inputs(ask("title=Alien&group=2:&group=3:++")));
    HttpResponse<String> colons =
        server.get("/api/recommendations?title=Alien&group=2:2001:+A+Space+Odyssey");
    assertEquals(422, colons.statusCode());
    assertTrue(colons.body().contains("“2001: A Space Odyssey”"), colons.body());
  }

  @Test
  void what_is_wrong_with_a_group_can_be_left_out() {
    JsonNode answer = ask("title=Alien&group=4:Heat&group=2:qqqq&groupMovieId=3:8&lenient=true");
    assertEquals(List.of("1 Alien", "3 Jaws"), inputs(answer));
    assertEquals(2, answer.get("problems").size());
    assertEquals(
        "group must be a number from 1 to 3, a colon and a film, such as 2:Heat.",
        answer.get("problems").get(0).get("message").asText());
  }
}
