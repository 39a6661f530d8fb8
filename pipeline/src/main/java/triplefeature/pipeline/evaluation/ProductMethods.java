package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.recommend.content.ContentSettings;
import triplefeature.serving.recommend.together.TogetherSettings;
import triplefeature.serving.text.English;

/** The product's methods, each with the settings that an evaluation chooses from. */
final class ProductMethods {
  private static final int NEIGHBORS = 800;
  private static final double SHRINKAGE = 5;
  private static final double ERA_YEARS = 10;

  static final ProductMethod<TogetherSettings> TOGETHER =
      new ProductMethod<>(
          Method.TOGETHER,
          "Together: people, content and clusters",
          togetherGrid(),
          setting ->
              English.format(
                  "beta %s, content %s",
                  setting.neighborhood().popularityPower(), setting.contentWeight()),
          RecommenderParts::of);

  static final ProductMethod<NeighborhoodSettings> COLLABORATIVE =
      new ProductMethod<>(
          Method.COLLABORATIVE,
          "Collaborative: user neighborhood",
          collaborativeGrid(),
          setting ->
              English.format(
                  "p %s, q %s, beta %s, k %s, %d neighbors",
                  setting.overlapPower(),
                  setting.activityPower(),
                  setting.popularityPower(),
                  setting.shrinkage(),
                  setting.neighbors()),
          RecommenderParts::of);

  static final ProductMethod<ContentSettings> CONTENT =
      new ProductMethod<>(
          Method.CONTENT,
          "Content: genres, words, people, era; weighed by votes",
          contentGrid(),
          setting ->
              English.format(
                  "vote percentile %s, power %s, era %s, base %s",
                  setting.votePercentile(),
                  setting.priorPower(),
                  setting.eraWeight(),
                  setting.base()),
          RecommenderParts::of);

  static final ProductMethod<ClusterSettings> CLUSTER =
      new ProductMethod<>(
          Method.CLUSTER,
          "Cluster: films of near genre clusters; weighed by votes and era",
          clusterGrid(),
          setting ->
              English.format(
                  "vote percentile %s, scale %s, era %s",
                  setting.votePercentile(), setting.scale(), setting.eraPower()),
          RecommenderParts::of);

  private ProductMethods() {}

  static List<ProductMethod<?>> all() {
    return List.of(TOGETHER, COLLABORATIVE, CONTENT, CLUSTER);
  }

  /**
   * All of them with their lists made as chosen.
   *
   * @param bySplit one for each split
   */
  static List<ProductMethod<?>> served(List<ListSettings> bySplit) {
    List<ProductMethod<?>> served = new ArrayList<>();
    all().forEach(method -> served.add(method.served(bySplit)));
    return served;
  }

  private static List<TogetherSettings> togetherGrid() {
    List<TogetherSettings> grid = new ArrayList<>();
    for (double popularity : new double[] {0.33, 0.36, 0.39}) {
      for (double content : new double[] {0.36, 0.43, 0.5}) {
        grid.add(TogetherSettings.of(popularity, content));
      }
    }
    return grid;
  }

  private static List<NeighborhoodSettings> collaborativeGrid() {
    List<NeighborhoodSettings> grid = new ArrayList<>();
    for (double overlap : new double[] {1.75, 2.5}) {
      for (double activity : new double[] {0.5, 0.75, 1}) {
        for (double popularity : new double[] {0, 0.1, 0.2, 0.3}) {
          grid.add(new NeighborhoodSettings(overlap, activity, popularity, SHRINKAGE, NEIGHBORS));
        }
      }
    }
    return grid;
  }

  /**
   * All of them put likeness first: the freedom to weigh fame and era as hits on what everybody saw
   * would have it would take the similar films from this method.
   */
  private static List<ContentSettings> contentGrid() {
    List<ContentSettings> grid = new ArrayList<>();
    for (double percentile : new double[] {0.9, 0.95}) {
      for (double power : new double[] {0.3, 0.4}) {
        for (double era : new double[] {0.1, 0.15}) {
          for (double base : new double[] {0.02, 0.05}) {
            grid.add(ContentSettings.DEFAULTS.with(percentile, power, era, base));
          }
        }
      }
    }
    return grid;
  }

  private static List<ClusterSettings> clusterGrid() {
    List<ClusterSettings> grid = new ArrayList<>();
    for (double percentile : new double[] {0.985, 0.99, 0.995}) {
      for (double scale : new double[] {0.5, 0.7, 1}) {
        for (double era : new double[] {1, 1.5}) {
          grid.add(new ClusterSettings(percentile, scale, era, ERA_YEARS));
        }
      }
    }
    return grid;
  }
}
