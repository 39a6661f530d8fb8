package triplefeature.serving.web.page;

import org.jspecify.annotations.Nullable;

/**
 * One method to choose.
 *
 * @param measured what the evaluation says about it, or null
 */
public record MethodView(
    String id, String name, String description, @Nullable String measured, boolean chosen) {}
