package triplefeature.serving.web.page;

import java.util.List;
import java.util.Map;

/**
 * The form with everything that was entered.
 *
 * @param picks films in the basket by id
 * @param others who watches along
 * @param variety as it was given, else the model's
 * @param standardVariety the model's
 * @param ids whose ids name films here, {@code tmdb} or {@code movielens}
 * @param errors what is wrong with a parameter that has a place on the form, by its name
 * @param complaints what is wrong and has no place of its own
 * @param examples baskets of films that this catalogue has
 */
public record FormView(
    List<FieldView> fields,
    List<OptionView> picks,
    List<PersonView> others,
    List<MethodView> methods,
    String variety,
    String standardVariety,
    String ids,
    FilterView filters,
    Map<String, String> errors,
    List<String> complaints,
    List<Link> examples) {
  /** Whether somebody watches along, so that the reader sees who. */
  public boolean isShared() {
    return errors.containsKey("groupMovieId") || others.stream().anyMatch(PersonView::isNamed);
  }
}
