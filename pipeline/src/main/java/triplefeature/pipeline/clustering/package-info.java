/**
 * Films with a similar mix of genres, by MLlib's KMeans. Next: {@code artifact} writes clusters and
 * centers.
 */
@NullMarked
package triplefeature.pipeline.clustering;

import org.jspecify.annotations.NullMarked;
