package triplefeature.serving.web.page;

import java.util.List;

/**
 * An evening of three films of the list.
 *
 * @param films in the order to see them
 * @param total how long they take together; blank where that is not known
 */
public record EveningView(List<Film> films, String total) {
  /**
   * One of them.
   *
   * @param href where its card is on this page
   * @param length blank where unknown
   */
  public record Film(String name, String href, String length) {}
}
