package triplefeature.serving.web.page;

import java.util.List;

/**
 * The form with everything that was entered.
 *
 * @param picks films in the basket by id
 * @param complaints what is wrong and belongs to no title field
 * @param examples baskets of films that this catalogue has
 */
public record FormView(
    List<FieldView> fields,
    List<Choice> picks,
    List<MethodView> methods,
    FilterView filters,
    List<String> complaints,
    List<Link> examples) {}
