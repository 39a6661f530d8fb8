package triplefeature.serving.model;

import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Programme;
import triplefeature.serving.recommend.Variety;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.title.TitleSearch;

/**
 * One version of the model, complete and immutable: everything an answer needs, so that one request
 * never mixes two versions.
 *
 * @param version name of the version's folder
 * @param settings of the methods; their variety is that of a request that does not say otherwise
 * @param facts what pages show of this version
 * @param card what people should know of it, in Markdown; empty where it has none
 */
public record LoadedModel(
    String version,
    MovieCatalog catalog,
    TitleSearch titles,
    Programme programme,
    Evaluation evaluation,
    ClusterMap clusters,
    MethodSettings settings,
    ModelFacts facts,
    String card) {

  /** A model without a card. */
  public LoadedModel(
      String version,
      MovieCatalog catalog,
      TitleSearch titles,
      Programme programme,
      Evaluation evaluation,
      ClusterMap clusters,
      MethodSettings settings,
      ModelFacts facts) {
    this(version, catalog, titles, programme, evaluation, clusters, settings, facts, "");
  }

  /** The same model with a card. */
  public LoadedModel with(String newCard) {
    return new LoadedModel(
        version, catalog, titles, programme, evaluation, clusters, settings, facts, newCard);
  }

  /** Where a request does not say otherwise. */
  public Variety variety() {
    return new Variety(settings.variety());
  }

  /** The number of the film's cluster, or {@link ClusterMap#NONE}. */
  public int clusterOf(Movie movie) {
    return clusters.clusterOf()[catalog.indexOf(movie.movieId())];
  }
}
