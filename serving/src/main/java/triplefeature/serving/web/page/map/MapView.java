package triplefeature.serving.web.page.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;

/**
 * The map of clusters.
 *
 * @param places the largest first, so that none hides another
 * @param marked films of the basket and of its programme; empty where none was asked for
 * @param programme back to the programme, or null
 * @param movies number of films in the catalogue
 */
public record MapView(
    Shell shell, List<Place> places, List<Marked> marked, @Nullable String programme, int movies) {

  /**
   * A cluster on the map.
   *
   * @param lines its label in at most four lines, shortened where it has more
   * @param movies how many films are in it
   * @param liked how many films of the basket are in it
   * @param found how many films of the programme are in it
   */
  public record Place(
      Link link,
      List<String> lines,
      int movies,
      double x,
      double y,
      double radius,
      int liked,
      int found) {
    /** How many of both kinds, in signs; the legend says what they mean. */
    public String marks() {
      return ((liked > 0 ? "★" + liked + " " : "") + (found > 0 ? "▶" + found : "")).strip();
    }
  }

  /**
   * A film that was asked about or recommended.
   *
   * @param cluster link to the page of its cluster
   */
  public record Marked(String name, boolean liked, Link cluster) {}
}
