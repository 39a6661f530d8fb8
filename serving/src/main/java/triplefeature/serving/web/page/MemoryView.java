package triplefeature.serving.web.page;

/**
 * The page of what a browser remembers.
 *
 * @param ids as of {@link FormView}
 */
public record MemoryView(Shell shell, String ids) {}
