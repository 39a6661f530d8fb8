package triplefeature.serving.web.page;

/** One value of a filter. */
public record OptionView(String value, String text, boolean chosen) {}
