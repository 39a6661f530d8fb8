package triplefeature.serving.web.page;

/** One value of a filter. */
public record Choice(String value, String text, boolean chosen) {}
