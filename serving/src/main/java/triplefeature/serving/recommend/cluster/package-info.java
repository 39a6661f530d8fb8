/**
 * The best-rated films with the same mix of genres: the basket's clusters first, then the nearest
 * other ones.
 */
package triplefeature.serving.recommend.cluster;
