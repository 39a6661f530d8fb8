package triplefeature.serving.web.page;

/**
 * The page.
 *
 * @param movies number of films in the catalogue
 * @param result null before a question and where it had a complaint
 */
public record HomeView(
    Shell shell, FormView form, ResultView result, int movies, boolean evaluated) {}
