import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks two running servers the same random requests of all kinds and stops at answers that differ:
 * java .ci/CompareAnswers.java SERVER SERVER [REQUESTS] [SEED]. Status, content type and body must
 * agree to the byte, but for the version of the model, the random id of a verdict's form, and
 * fractions, which may be a billionth apart: sums may be made in another order.
 */
final class CompareAnswers {
  private static final Pattern VERSION = Pattern.compile("\"modelVersion\":\"([^\"]+)\"");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern MOVIE =
      Pattern.compile("\"movieId\":(\\d+),\"title\":\"((?:[^\"\\\\]|\\\\[\"/])*)\"");
  private static final Pattern GENRES = Pattern.compile("\"genres\":\\[\"([^\"\\\\]+)\"");
  private static final Pattern FRACTION = Pattern.compile("\\b\\d+\\.\\d+(?:E-?\\d+)?\\b");
  private static final double NEAR = 1e-9;
  private static final int SHOWN = 5;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random;
  private final List<String> titles = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> genres = new ArrayList<>();

  private CompareAnswers(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws Exception {
    int requests = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2000;
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    new CompareAnswers(seed).run(arguments[0], arguments[1], requests);
  }

  private void run(String left, String right, int requests) throws Exception {
    String leftVersion = gather(left);
    String rightVersion = version(right);
    Map<String, Integer> kinds = new TreeMap<>();
    int different = 0;
    for (int i = 0; i < requests; i++) {
      String path = path();
      String ours = ask(left, path).replace(leftVersion, "MODEL");
      String theirs = ask(right, path).replace(rightVersion, "MODEL");
      kinds.merge(path.replaceFirst("[?].*", "") + " " + ours.substring(0, 3), 1, Integer::sum);
      if (!alike(ours, theirs) && different++ < SHOWN) {
        System.out.println("differs: " + path);
        show(ours, theirs);
      }
    }
    System.out.println(kinds);
    System.out.println(requests + " requests, " + different + " answers differ");
    if (different > 0) {
      System.exit(1);
    }
  }

  private static boolean alike(String ours, String theirs) {
    return ours.equals(theirs)
        || (FRACTION.matcher(ours).replaceAll("0").equals(FRACTION.matcher(theirs).replaceAll("0"))
            && near(FRACTION.matcher(ours), FRACTION.matcher(theirs)));
  }

  private static boolean near(Matcher ours, Matcher theirs) {
    while (ours.find() && theirs.find()) {
      if (Math.abs(Double.parseDouble(ours.group()) - Double.parseDouble(theirs.group())) > NEAR) {
        return false;
      }
    }
    return true;
  }

  private static void show(String ours, String theirs) {
    int at = 0;
    while (at < Math.min(ours.length(), theirs.length()) && ours.charAt(at) == theirs.charAt(at)) {
      at++;
    }
    for (String each : new String[] {ours, theirs}) {
      System.out.println("  ... " + each.substring(Math.max(0, at - 80), Math.min(each.length(), at + 120)));
    }
  }

  /** Titles, ids and genres to ask with. */
  private String gather(String server) throws Exception {
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second : "aehiorstu".toCharArray()) {
        Matcher movie = MOVIE.matcher(ask(server, "/api/titles?limit=20&q=" + first + second));
        while (movie.find()) {
          ids.add(movie.group(1));
          titles.add(movie.group(2).replace("\\", ""));
        }
      }
    }
    Matcher genre =
        GENRES.matcher(ask(server, "/api/recommendations?limit=100&variety=1&title=" + encode(titles.get(0))));
    while (genre.find()) {
      genres.add(genre.group(1));
    }
    return version(server);
  }

  private String version(String server) throws Exception {
    Matcher version = VERSION.matcher(ask(server, "/api/recommendations?movieId=" + ids.get(0)));
    if (!version.find()) {
      throw new IllegalStateException(server + " names no model");
    }
    return version.group(1);
  }

  private String path() {
    int kind = random.nextInt(20);
    if (kind < 11) {
      return "/api/recommendations?" + question();
    }
    if (kind < 14) {
      return "/?" + question();
    }
    if (kind < 17) {
      String title = mistyped(one(titles));
      int length = Math.max(1, random.nextInt(title.length() + 1));
      return "/api/titles?q=" + encode(title.substring(0, length)) + maybe("limit", number(1, 25));
    }
    return switch (random.nextInt(9)) {
      case 0 -> "/map?" + question();
      case 1, 2 -> "/cluster?n=" + random.nextInt(55);
      case 3 -> "/quality";
      case 4 -> "/api";
      case 5 -> "/api/methods";
      case 6 -> "/api/openapi.json";
      case 7 -> "/nothing/here";
      default -> "/";
    };
  }

  private String question() {
    StringBuilder query = new StringBuilder();
    int films = random.nextInt(4) > 0 ? 3 : number(1, 10);
    for (int i = 0; i < films; i++) {
      query.append(
          random.nextInt(6) == 0
              ? "&movieId=" + one(ids)
              : "&title=" + encode(random.nextInt(3) == 0 ? mistyped(one(titles)) : one(titles)));
    }
    if (random.nextInt(4) > 0) {
      query.append("&method=").append(one(List.of("together", "content", "collaborative", "cluster")));
    }
    query.append(maybe("limit", random.nextInt(9) == 0 ? number(-3, 200) : number(1, 100)));
    query.append(maybe("variety", random.nextInt(101) / 100.0));
    query.append(maybe("sort", one(List.of("relevance", "newest", "newest", "oldest"))));
    query.append(maybe("genre", encode(one(genres))));
    query.append(maybe("excludeGenre", encode(one(genres))));
    query.append(maybe("yearFrom", number(1900, 2020)));
    query.append(maybe("yearTo", number(1930, 2020)));
    query.append(maybe("language", one(List.of("en", "fr", "de", "ja", "1"))));
    query.append(maybe("excludeMovieId", one(ids)));
    return query.substring(1);
  }

  private String mistyped(String title) {
    int at = random.nextInt(title.length());
    String letter = String.valueOf((char) ('a' + random.nextInt(26)));
    return switch (random.nextInt(3)) {
      case 0 -> title.substring(0, at) + letter + title.substring(at);
      case 1 -> title.substring(0, at) + letter + title.substring(at + 1);
      default -> title.length() < 2 ? title : title.substring(0, at) + title.substring(at + 1);
    };
  }

  /** One request in four has the parameter. */
  private String maybe(String name, Object value) {
    return random.nextInt(4) == 0 ? "&" + name + "=" + value : "";
  }

  private int number(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String ask(String server, String path) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(server + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    String type = response.headers().firstValue("Content-Type").orElse("none");
    return response.statusCode() + " " + type + "\n" + UUID.matcher(response.body()).replaceAll("UUID");
  }
}
