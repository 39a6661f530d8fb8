package triplefeature.serving.web.page;

import java.util.List;

/**
 * Somebody who watches along, on the form.
 *
 * @param group from 2
 * @param name for people
 * @param picks films named by id
 */
public record PersonView(int group, String name, List<FieldView> fields, List<OptionView> picks) {
  /** Whether anything is named. */
  public boolean isNamed() {
    return !picks.isEmpty() || fields.stream().anyMatch(field -> !field.value().isBlank());
  }
}
