package triplefeature.serving.web.page;

/** A page that only says what went wrong. */
public record ProblemView(Shell shell, int status, String message) {}
