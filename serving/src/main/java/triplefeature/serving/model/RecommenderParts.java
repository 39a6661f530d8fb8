package triplefeature.serving.model;

import java.util.Map;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.GenreShares;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Programme;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.cluster.ClusterRecommender;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.CollaborativeRecommender;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.recommend.content.ContentIndex;
import triplefeature.serving.recommend.content.ContentRecommender;
import triplefeature.serving.recommend.content.ContentSettings;
import triplefeature.serving.recommend.together.TogetherRecommender;
import triplefeature.serving.recommend.together.TogetherSettings;

/**
 * What the recommenders are made of, without their settings: the server makes one of each method,
 * an evaluation one of each setting. Immutable; all parts are of the same catalogue.
 */
public record RecommenderParts(
    MovieCatalog catalog,
    GenreShares genres,
    RatingsIndex ratings,
    ContentIndex contents,
    ClusterMap clusters) {

  public RecommenderParts(
      MovieCatalog catalog, RatingsIndex ratings, ContentIndex contents, ClusterMap clusters) {
    this(catalog, new GenreShares(catalog), ratings, contents, clusters);
  }

  /** Makes lists of what any of them scores. */
  public ListRanking lists(double calibration) {
    return new ListRanking(catalog, genres, calibration);
  }

  /** Answers requests by all methods. */
  public Programme programme(MethodSettings settings) {
    return new Programme(catalog, all(settings), lists(settings.calibration()));
  }

  /** One for each method. */
  public Map<Method, Recommender> all(MethodSettings settings) {
    return Map.of(
        Method.TOGETHER, of(settings.together()),
        Method.COLLABORATIVE, of(settings.collaborative()),
        Method.CONTENT, of(settings.content()),
        Method.CLUSTER, of(settings.cluster()));
  }

  public Recommender of(NeighborhoodSettings settings) {
    return new CollaborativeRecommender(catalog, ratings, settings);
  }

  public Recommender of(ContentSettings settings) {
    return new ContentRecommender(
        catalog, contents, VotePrior.of(catalog, settings.votePercentile()), settings);
  }

  public Recommender of(ClusterSettings settings) {
    return new ClusterRecommender(
        catalog, clusters, VotePrior.of(catalog, settings.votePercentile()), settings);
  }

  public Recommender of(TogetherSettings settings) {
    return new TogetherRecommender(
        catalog,
        genres,
        new TogetherRecommender.Parts<>(
            of(settings.neighborhood()), of(settings.content()), of(settings.cluster())),
        settings);
  }
}
