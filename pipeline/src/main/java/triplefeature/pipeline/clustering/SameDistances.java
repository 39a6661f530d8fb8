package triplefeature.pipeline.clustering;

import java.util.IdentityHashMap;
import org.apache.spark.mllib.clustering.EuclideanDistanceMeasure;
import org.apache.spark.mllib.clustering.VectorWithNorm;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * MLlib's distances, measured once for points that are one object: films of one mix of genres are.
 * A task has its own, as it comes there without what it remembers. Not thread-safe.
 */
final class SameDistances extends EuclideanDistanceMeasure {
  private static final long serialVersionUID = 1L;

  private transient VectorWithNorm @Nullable [] known;
  private transient @Nullable IdentityHashMap<VectorWithNorm, Tuple2<Object, Object>> closest;

  @Override
  public Tuple2<Object, Object> findClosest(VectorWithNorm[] centers, VectorWithNorm point) {
    IdentityHashMap<VectorWithNorm, Tuple2<Object, Object>> found = closest;
    if (found == null || known != centers) {
      found = new IdentityHashMap<>();
      closest = found;
      known = centers;
    }
    Tuple2<Object, Object> before = found.get(point);
    if (before == null) {
      before = super.findClosest(centers, point);
      found.put(point, before);
    }
    return before;
  }
}
