/**
 * The best-rated films with the same mix of genres: those of the basket's clusters, then those of
 * the nearest other ones.
 */
package triplefeature.serving.recommend.cluster;
