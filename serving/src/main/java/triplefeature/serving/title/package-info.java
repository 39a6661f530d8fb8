/**
 * What people type becomes the film they mean: what the rest of the server asks, and what it gets
 * for an answer. Next: the films found become a basket for {@code recommend}.
 *
 * <p>{@link triplefeature.serving.title.TitleSearch#suggest} takes the last word for a beginning,
 * {@link triplefeature.serving.title.TitleSearch#resolve} does not, and takes a film only within
 * the distance that the length of the query allows. The search behind it lies in three rooms, each
 * of which knows only those before it: {@code names} brings a name and a query to one form, {@code
 * distance} tells how far one is from the other, {@code search} finds the nearest of all names.
 */
package triplefeature.serving.title;
