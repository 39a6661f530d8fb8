/**
 * Films with a similar mix of genres, by MLlib's KMeans. Next: {@code artifact} writes clusters and
 * centers.
 */
package triplefeature.pipeline.clustering;
