/**
 * What the recommenders know as numbers and names becomes sentences of {@link
 * triplefeature.serving.web.http.Texts}, the same in the API and on the page. Next: {@code api} and
 * {@code page} show them.
 */
@NullMarked
package triplefeature.serving.web.words;

import org.jspecify.annotations.NullMarked;
