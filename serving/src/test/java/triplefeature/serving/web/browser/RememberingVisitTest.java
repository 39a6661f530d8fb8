package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser remembers, where it comes from, and that nothing else learns of it. */
@Tag("browser")
class RememberingVisitTest {
  private static final String SECOND = ".films tbody tr:nth-child(2)";

  @TempDir private Path folder;
  private Browser browser;

  @BeforeEach
  void start() throws IOException {
    browser = Site.browser(390, 800);
  }

  @AfterEach
  void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private void open(String path) throws IOException {
    browser.open(Site.url(path));
  }

  private String name(String row) {
    return browser.text(row + " .film-name");
  }

  private void remember(String row, String state) {
    browser.click(row + " .remember summary");
    browser.click(row + " .remember button[value=" + state + "]");
  }

  @Test
  void a_film_that_was_seen_is_out_from_then_on_until_it_is_forgotten() throws IOException {
    open("?title=Alien&title=Heat");
    String seen = name(SECOND);
    remember(SECOND, "seen");
    browser.await("another film", () -> !name(SECOND).equals(seen));
    assertTrue(browser.text(SECOND + " .undone").contains("remembered in this browser"));
    assertFalse(browser.address().contains("seen"), browser.address());
    open("?title=Alien&title=Heat");
    browser.await("the list without it", () -> !browser.text(".films tbody").contains(seen));
    assertEquals(10, browser.count(".films tbody tr"));
    open("memory");
    assertTrue(browser.text("#remembered").contains(seen));
    browser.click("#memory-clear");
    browser.await("nothing", () -> browser.text("#memory-count").contains("Nothing"));
    assertFalse(browser.shows("#memory-clear"));
    open("?title=Alien&title=Heat");
    assertTrue(browser.text(".films tbody").contains(seen));
  }

  @Test
  void what_was_remembered_by_mistake_can_be_taken_back() throws IOException {
    open("?title=Alien&title=Heat");
    String kept = name(SECOND);
    remember(SECOND, "not");
    browser.await("another film", () -> !name(SECOND).equals(kept));
    browser.click(SECOND + " .undo");
    browser.await("it is back", () -> name(SECOND).equals(kept));
    open("memory");
    assertTrue(browser.text("#memory-count").contains("Nothing"));
  }

  @Test
  void a_loved_film_is_offered_for_the_basket() throws IOException {
    open("?title=Alien&title=Heat");
    String loved = name(SECOND);
    remember(SECOND, "loved");
    browser.await("the offer", () -> browser.text("#loved").contains(loved));
    open("");
    browser.click("#loved a");
    browser.await("a programme for it", () -> browser.text(".films caption").contains(loved));
    assertFalse(browser.text("#loved").contains(loved));
  }

  private void choose(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    // What a file before it left must not be taken for the answer to this one.
    browser.script("document.getElementById('import-said').textContent = ''");
    // Enter there would open a window of the system, so the file is handed over as it is chosen.
    browser.tabTo("#import-file");
    browser.type("#import-file", file.toString());
    browser.await("the file read", () -> browser.text("#import-said").contains("fit no film."));
  }

  /** Films of the catalogue as the page gets them: id, IMDb's number, year, title. */
  private List<String[]> catalogue() throws IOException {
    JsonNode text =
        browser.later(
            "const done = arguments[0]; fetch('catalogue').then(each => each.text()).then(done)");
    List<String[]> films = new ArrayList<>();
    text.asText().lines().forEach(line -> films.add(line.split("\t", -1)));
    return films;
  }

  private static String quoted(String title) {
    return '"' + title.replace("\"", "\"\"") + '"';
  }

  @Test
  void a_thousand_films_of_imdb_and_what_fits_none_is_told_by_its_line() throws IOException {
    open("memory");
    StringBuilder csv =
        new StringBuilder(
            "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,"
                + "Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\r\n");
    for (String[] film : catalogue().subList(0, 1000)) {
      csv.append("tt").append("0".repeat(7 - film[1].length())).append(film[1]).append(",");
      csv.append(film[0].equals("1") ? 10 : 7).append(",2020-01-01,").append(quoted(film[3]));
      csv.append(",,https://www.imdb.com,Movie,7.0,100,").append(film[2]);
      csv.append(",\"Drama, Crime\",1000,1999-01-01,\"Somebody, Somebody Else\"\r\n");
    }
    csv.append(
        "tt9999999,8,2020-01-01,\"A Series, Unknown\",,u,TV Series,8.0,50,2019,Drama,5,d,\r\n");
    csv.append("tt0000002,8,too short\r\n");
    browser.events("Network.requestWillBeSent");
    choose("ratings.csv", csv.toString());
    assertEquals(
        "1000 films are remembered, 1 of them as loved; 2 lines fit no film.",
        browser.text("#import-said"));
    String lines = browser.text("#import-lines");
    assertTrue(
        lines.contains("Line 1002: A Series, Unknown (2019) is not in the catalogue"), lines);
    assertTrue(lines.contains("Line 1003: has 3 columns instead of 14"), lines);
    for (JsonNode request : browser.events("Network.requestWillBeSent")) {
      assertEquals("GET", request.at("/request/method").asText(), "something was uploaded");
    }
    open("?title=Toy+Story");
    browser.await("unseen films", () -> browser.count(".films tr[data-movie]") == 10);
    browser.await(
        "nothing of the first thousand",
        () ->
            browser
                .script(
                    "return [...document.querySelectorAll('.films tr[data-movie]')].every(row => !tf.memory.has(row.dataset.movie))")
                .asBoolean());
  }

  @Test
  void films_of_letterboxd_by_title_and_year_with_quotes_and_umlauts() throws IOException {
    open("memory");
    String[] heat = find("Heat", "1995");
    choose(
        "watched.csv",
        "\ufeffDate,Name,Year,Letterboxd URI\n"
            + "2021-01-01,heat,1996,https://boxd.it/a\n"
            + "2021-01-02,\"Am\u00e9lie \"\"of\"\" Nowhere,\nand Else\",2001,https://boxd.it/b\n"
            + "2021-01-03,Thin Blue Line,1988,https://boxd.it/c\n"
            + "2021-01-04,\"never closed,2000,https://boxd.it/d\n");
    assertEquals(
        "2 films are remembered, 0 of them as loved; 2 lines fit no film.",
        browser.text("#import-said"));
    assertTrue(browser.text("#remembered").contains("Heat (" + heat[2] + ")"));
    String lines = browser.text("#import-lines");
    assertTrue(lines.contains("Line 3: Am\u00e9lie \"of\" Nowhere"), lines);
    assertTrue(lines.contains("Line 6: a quotation mark is not closed"), lines);
    choose(
        "ratings.csv",
        "Date,Name,Year,Letterboxd URI,Rating\n2021-01-01,Heat,1995,https://boxd.it/a,5\n");
    assertTrue(browser.text("#import-said").contains("1 of them as loved"));
    assertEquals("2 films", browser.text("#memory-count"));
  }

  @Test
  void a_thousand_films_of_letterboxd() throws IOException {
    open("memory");
    List<String[]> catalogue = catalogue();
    Map<String, Long> namesakes =
        catalogue.stream()
            .collect(Collectors.groupingBy(film -> letters(film), Collectors.counting()));
    // Those first whose titles are not easily read.
    List<String[]> films =
        catalogue.stream()
            .filter(film -> !film[2].isEmpty() && namesakes.get(letters(film)) == 1)
            .sorted(Comparator.comparing(film -> !film[3].matches(".*[\",à-ü].*")))
            .limit(1000)
            .toList();
    assertTrue(films.stream().anyMatch(film -> film[3].contains("\"")), "no quotation marks");
    assertTrue(films.stream().anyMatch(film -> film[3].matches(".*[à-ü].*")), "no umlauts");
    StringBuilder csv = new StringBuilder("Date,Name,Year,Letterboxd URI,Rating\r\n");
    for (String[] film : films) {
      csv.append("2021-01-01,").append(quoted(film[3])).append(',').append(film[2]);
      csv.append(",https://boxd.it/a,").append(film == films.get(0) ? "5" : "3.5").append("\r\n");
    }
    csv.append("2021-01-01,Too short,1999\r\n");
    choose("ratings.csv", csv.toString());
    assertEquals(
        "1000 films are remembered, 1 of them as loved; 1 lines fit no film.",
        browser.text("#import-said"));
    assertTrue(browser.text("#import-lines").contains("Line 1002: has 3 columns instead of 5"));
    assertEquals("1000 films", browser.text("#memory-count"));
    browser.tabTo("#memory-clear");
    browser.press(Browser.ENTER);
    browser.await("nothing", () -> browser.text("#memory-count").contains("Nothing"));
  }

  /** A title whatever stands between its letters. */
  private static String letters(String[] film) {
    return film[3].toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private String[] find(String title, String year) throws IOException {
    return catalogue().stream()
        .filter(film -> film[3].equals(title) && film[2].equals(year))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void another_file_is_told_what_it_should_be() throws IOException {
    open("memory");
    Path file = folder.resolve("other.csv");
    Files.writeString(file, "a,b\n1,2\n");
    browser.type("#import-file", file.toString());
    browser.await("a word", () -> browser.text("#import-said").contains("none of the known files"));
  }
}
