/**
 * What people type becomes the film they mean: one normaliser and one set of terms for both sides,
 * an index over the fitted title vectors, a re-ranking by edit distance. Next: {@code recommend}
 * takes the films found as a basket.
 */
package triplefeature.serving.title;
