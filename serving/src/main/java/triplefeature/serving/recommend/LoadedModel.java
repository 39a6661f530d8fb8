package triplefeature.serving.recommend;

import java.util.Map;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.title.TitleSearch;

/**
 * One version of the model, complete and immutable: everything an answer needs, so that one request
 * never mixes two versions.
 *
 * @param version name of the version's folder
 * @param recommenders one for each {@link Method}
 * @param settings of the methods; their variety is that of a request that does not say otherwise
 */
public record LoadedModel(
    String version,
    MovieCatalog catalog,
    TitleSearch titles,
    Map<Method, Recommender> recommenders,
    MethodRanking ranking,
    Evaluation evaluation,
    ClusterMap clusters,
    MethodSettings settings,
    VarietyRanking ranker) {
  public LoadedModel {
    recommenders = Map.copyOf(recommenders);
    for (Method method : Method.values()) {
      if (!recommenders.containsKey(method)) {
        throw new IllegalArgumentException("model " + version + " has no method " + method.id());
      }
    }
  }

  /** Where a request does not say otherwise. */
  public Variety variety() {
    return new Variety(settings.variety());
  }
}
