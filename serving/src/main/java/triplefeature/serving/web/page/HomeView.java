package triplefeature.serving.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param movies number of films in the catalogue
 * @param newestYear of films in the catalogue, or null
 * @param result null before a question and where it had a complaint
 */
public record HomeView(
    Shell shell,
    FormView form,
    @Nullable ResultView result,
    int movies,
    @Nullable Integer newestYear,
    boolean evaluated) {}
