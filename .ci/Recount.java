import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts three reasons of a running server again, from the raw ratings and without any code of the
 * project: java .ci/Recount.java SERVER RATINGS.CSV [LINKS.CSV]. With links the server's ids are
 * TMDb's.
 */
final class Recount {
  private static final double LIKE = 4.0;
  private static final Pattern REASON =
      Pattern.compile(
          "\"movieId\":(\\d+),\"title\":\"(?:[^\"\\\\]|\\\\.)*\",\"share\":[0-9.E-]+,\"text\":\""
              + "((?:all|[\\d,]+ of) [\\d,]+)(?: \\([^)]*\\))? who liked it also liked this; among everybody"
              + " ((?:all|[\\d,]+ of) [\\d,]+)(?: \\([^)]*\\))? did");

  public static void main(String[] arguments) throws Exception {
    Map<Integer, Set<Integer>> likers = new HashMap<>();
    int users = read(arguments, likers);
    List<String> reasons = new ArrayList<>();
    for (String title : new String[] {"Toy Story", "Heat", "The Shawshank Redemption"}) {
      collect(arguments[0], title, likers, users, reasons);
    }
    if (reasons.size() < 3) {
      throw new AssertionError("only " + reasons.size() + " reasons that count people");
    }
    System.out.println(reasons.size() + " reasons agree with the raw ratings; three of them:");
    Random random = new Random(1);
    for (int i = 0; i < 3; i++) {
      System.out.println("  " + reasons.remove(random.nextInt(reasons.size())));
    }
  }

  private static int read(String[] arguments, Map<Integer, Set<Integer>> likers)
      throws IOException {
    Map<String, Integer> tmdb = new HashMap<>();
    if (arguments.length > 2) {
      for (String line : Files.readAllLines(Path.of(arguments[2]))) {
        String[] cells = line.split(",", -1);
        if (cells[2].matches("\\d+")) {
          tmdb.put(cells[0], Integer.valueOf(cells[2]));
        }
      }
    }
    Set<Integer> users = new HashSet<>();
    List<String> lines = Files.readAllLines(Path.of(arguments[1]));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      Integer movie = arguments.length > 2 ? tmdb.get(cells[1]) : Integer.valueOf(cells[1]);
      users.add(Integer.valueOf(cells[0]));
      if (movie != null && Double.parseDouble(cells[2]) >= LIKE) {
        likers.computeIfAbsent(movie, key -> new HashSet<>()).add(Integer.valueOf(cells[0]));
      }
    }
    return users.size();
  }

  private static void collect(
      String server, String title, Map<Integer, Set<Integer>> likers, int users, List<String> into)
      throws Exception {
    String query = "title=" + URLEncoder.encode(title, StandardCharsets.UTF_8);
    String answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            server + "/api/recommendations?method=collaborative&limit=20&" + query))
                    .build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    for (String film : answer.split("\"rank\":")) {
      Matcher id = Pattern.compile("^\\d+,\"movieId\":(\\d+)").matcher(film);
      Matcher reason = REASON.matcher(film);
      while (id.find(0) && reason.find()) {
        Set<Integer> input = likers.get(Integer.valueOf(reason.group(1)));
        Set<Integer> movie = likers.get(Integer.valueOf(id.group(1)));
        Set<Integer> both = new HashSet<>(input);
        both.retainAll(movie);
        check(part(both.size(), input.size()), reason.group(2), film);
        check(part(movie.size(), users), reason.group(3), film);
        into.add(
            title + " -> film " + id.group(1) + ": " + reason.group(2) + " and " + reason.group(3));
      }
    }
  }

  private static void check(String counted, String said, String film) {
    if (!counted.equals(said)) {
      throw new AssertionError("counted " + counted + ", but the reason says " + said + ": " + film);
    }
  }

  private static String part(int part, int whole) {
    return part == whole
        ? String.format(Locale.ENGLISH, "all %,d", whole)
        : String.format(Locale.ENGLISH, "%,d of %,d", part, whole);
  }
}
