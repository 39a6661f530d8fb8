package triplefeature.serving.model;

import java.util.Arrays;
import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.sparse.SparseRows;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.search.TitleIndex;

/** Models of films about which nothing else is known: no rating, no term, no name to search for. */
public final class EmptyModel {
  private EmptyModel() {}

  /** Films that are in no cluster either. */
  public static LoadedModel of(MovieCatalog catalog) {
    int[] none = new int[catalog.size()];
    Arrays.fill(none, ClusterMap.NONE);
    return of(
        catalog,
        new ClusterMap(catalog.genres(), List.of(), none, new float[none.length]),
        MethodSettings.defaults(0));
  }

  public static LoadedModel of(MovieCatalog catalog, ClusterMap clusters, MethodSettings settings) {
    MovieRatings[] rated = new MovieRatings[catalog.size()];
    Arrays.fill(rated, MovieRatings.NOBODY);
    return new LoadedModel(
        "empty",
        catalog,
        new TitleIndex(catalog, List.of(), new TitleIdf(new int[0], new float[0])),
        new RecommenderParts(
                catalog,
                new RatingsIndex(0, 8, rated),
                new ContentIndex(
                    SparseRows.of(new int[rated.length][0], new float[rated.length][0]), List.of()),
                clusters)
            .programme(settings),
        Evaluation.none("Not evaluated: no user has at least 8 likes."),
        clusters,
        settings,
        ModelFacts.of(catalog, clusters, settings));
  }
}
