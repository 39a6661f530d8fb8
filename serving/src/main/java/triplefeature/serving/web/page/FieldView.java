package triplefeature.serving.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One title field.
 *
 * @param group whose, from 1
 * @param number from 1, among the same person's
 * @param value as it was typed
 * @param error what is wrong with it, or null
 * @param links films to take instead: suggestions for a title not found, else alternatives
 * @param understood the film that was taken, or null
 * @param repeated a film that this names once more, or null
 * @param exact whether the film has exactly this name and no alternative has the same
 */
public record FieldView(
    int group,
    int number,
    String value,
    @Nullable String error,
    List<Link> links,
    @Nullable String understood,
    @Nullable String repeated,
    boolean exact) {
  static FieldView empty(int group, int number) {
    return new FieldView(group, number, "", null, List.of(), null, null, false);
  }

  /** Of the element. */
  public String id() {
    return "title-" + (group == 1 ? "" : group + "-") + number;
  }

  /** As it is sent. */
  public String name() {
    return group == 1 ? "title" : GroupFields.name(group);
  }
}
