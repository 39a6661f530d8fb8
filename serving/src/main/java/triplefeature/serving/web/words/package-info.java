/**
 * What the recommenders know as numbers and names becomes sentences of {@link
 * triplefeature.serving.web.http.Texts}, the same in the API and on the page. Next: {@code api} and
 * {@code page} show them.
 */
package triplefeature.serving.web.words;
