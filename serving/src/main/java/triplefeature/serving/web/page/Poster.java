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
    String line = "";
    for (String word : title.split("\\s+", 0)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && PosterText.width(longer) > PosterText.LINE) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MAX_LINES)));
    if (lines.size() > MAX_LINES) {
      shown.set(MAX_LINES - 1, lines.get(MAX_LINES - 1) + " " + lines.get(MAX_LINES));
    }
    shown.replaceAll(PosterText::cut);
    return shown;
  }
}
