package triplefeature.serving.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.cluster.ClusterRecommender;
import triplefeature.serving.recommend.collaborative.CollaborativeRecommender;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.ContentRecommender;
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
    return LoadedModel.of(
        "empty",
        catalog,
        new TitleIndex(catalog, List.of(), new TitleIdf(new int[0], new float[0])),
        Map.of(
            Method.COLLABORATIVE,
                new CollaborativeRecommender(
                    catalog, new RatingsIndex(0, 8, rated), settings.collaborative()),
            Method.CONTENT,
                new ContentRecommender(
                    catalog,
                    new ContentIndex(
                        SparseRows.of(new int[rated.length][0], new float[rated.length][0]),
                        List.of()),
                    VotePrior.of(catalog, settings.content().votePercentile()),
                    settings.content()),
            Method.CLUSTER,
                new ClusterRecommender(
                    catalog,
                    clusters,
                    VotePrior.of(catalog, settings.cluster().votePercentile()),
                    settings.cluster())),
        Evaluation.none("Not evaluated: no user has at least 8 likes."),
        clusters,
        settings);
  }
}
