package triplefeature.serving.web.page;

/**
 * One method to choose.
 *
 * @param measured what the evaluation says about it, or null
 */
public record MethodView(
    String id, String name, String description, String measured, boolean chosen) {}
