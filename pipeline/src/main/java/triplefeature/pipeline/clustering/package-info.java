/**
 * Films with a similar mix of genres, by KMeans: MLlib draws the centers to begin with, which then
 * move over mixes instead of films, of which there are twenty times as many. Next: {@code artifact}
 * writes clusters and centers.
 */
package triplefeature.pipeline.clustering;
