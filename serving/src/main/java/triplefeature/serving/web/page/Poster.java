package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.catalog.Movie;

/**
 * A drawn tile in place of a poster: the title in a few short lines, the year, colours by genre.
 *
 * @param lines 1 to {@value #MAX_LINES}
 * @param hue 0 to {@value #HUES} - 1: which colours of the style sheet
 * @param accent the same, for the second genre
 */
public record Poster(List<String> lines, String year, int hue, int accent) {
  static final int HUES = 8;
  private static final int MAX_LINES = 3;
  private static final int LINE_LENGTH = 12;

  static Poster of(Movie movie) {
    List<String> genres = movie.genres();
    int hue = hue(genres.isEmpty() ? "" : genres.get(0));
    int accent = genres.size() < 2 ? (hue + 3) % HUES : hue(genres.get(1));
    return new Poster(
        lines(movie.title()),
        movie.year() == null ? "" : movie.year().toString(),
        hue,
        accent == hue ? (hue + 3) % HUES : accent);
  }

  private static int hue(String genre) {
    return Math.floorMod(genre.hashCode(), HUES);
  }

  private static List<String> lines(String title) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : title.split("\\s+", 0)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LINE_LENGTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    List<String> shown = new ArrayList<>();
    for (String each : lines.subList(0, Math.min(lines.size(), MAX_LINES))) {
      shown.add(each.length() <= LINE_LENGTH + 1 ? each : each.substring(0, LINE_LENGTH) + "…");
    }
    return shown;
  }
}
