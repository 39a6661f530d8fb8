package triplefeature.serving.web.page.card;

import triplefeature.serving.web.page.Shell;

/**
 * What the page about the model shows.
 *
 * @param html the card, escaped; empty where the model has none
 */
public record CardView(Shell shell, String modelVersion, String html) {}
