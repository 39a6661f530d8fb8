package triplefeature.serving.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What the reader should know of the programme.
 *
 * @param link what can be done about it, or null
 */
public record NoteView(String text, @Nullable Link link) {}
