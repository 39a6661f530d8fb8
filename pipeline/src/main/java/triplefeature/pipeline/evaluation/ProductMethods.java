package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.cluster.ClusterRecommender;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.CollaborativeRecommender;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.recommend.content.ContentRecommender;
import triplefeature.serving.recommend.content.ContentSettings;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.text.English;

/** The product's methods as contenders: the server's own recommenders over training users. */
final class ProductMethods {
  private static final int NEIGHBORS = 800;
  private static final double SHRINKAGE = 5;
  private static final double ERA_YEARS = 10;

  private ProductMethods() {}

  static List<NeighborhoodSettings> collaborativeGrid() {
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

  static List<ContentSettings> contentGrid() {
    List<ContentSettings> grid = new ArrayList<>();
    for (double percentile : new double[] {0.975, 0.985, 0.99}) {
      for (double text : new double[] {0.3, 1}) {
        for (double era : new double[] {2, 4}) {
          for (double base : new double[] {0.1, 0.3}) {
            grid.add(new ContentSettings(percentile, text, era, ERA_YEARS, base));
          }
        }
      }
    }
    return grid;
  }

  static List<ClusterSettings> clusterGrid() {
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

  /** All of them, each with its grid. */
  static List<Contender> all() {
    return List.of(new Collaborative(), new Content(), new Clusters());
  }

  private record Collaborative() implements Contender {
    private static final long serialVersionUID = 1L;

    @Override
    public String id() {
      return Method.COLLABORATIVE.id();
    }

    @Override
    public String label() {
      return "Collaborative: user neighborhood";
    }

    @Override
    public int settings() {
      return collaborativeGrid().size();
    }

    @Override
    public String describe(int setting) {
      NeighborhoodSettings chosen = collaborativeGrid().get(setting);
      return English.format(
          "p %s, q %s, beta %s, k %s, %d neighbors",
          chosen.overlapPower(),
          chosen.activityPower(),
          chosen.popularityPower(),
          chosen.shrinkage(),
          chosen.neighbors());
    }

    @Override
    public Fitted fit(TrainingData training) {
      return setting ->
          scorer(
              new CollaborativeRecommender(
                  training.catalog(), training.ratingsIndex(), collaborativeGrid().get(setting)));
    }
  }

  private record Content() implements Contender {
    private static final long serialVersionUID = 1L;

    @Override
    public String id() {
      return Method.CONTENT.id();
    }

    @Override
    public String label() {
      return "Content: genres, words, people, era; weighed by votes";
    }

    @Override
    public int settings() {
      return contentGrid().size();
    }

    @Override
    public String describe(int setting) {
      ContentSettings chosen = contentGrid().get(setting);
      return English.format(
          "vote percentile %s, text %s, era %s, base %s",
          chosen.votePercentile(), chosen.textWeight(), chosen.eraWeight(), chosen.base());
    }

    @Override
    public Fitted fit(TrainingData training) {
      var vectors = training.contentVectors();
      List<Term> terms = training.contentTerms();
      return setting -> {
        ContentSettings chosen = contentGrid().get(setting);
        VotePrior prior = VotePrior.of(training.catalog(), chosen.votePercentile());
        return scorer(new ContentRecommender(training.catalog(), vectors, terms, prior, chosen));
      };
    }
  }

  private record Clusters() implements Contender {
    private static final long serialVersionUID = 1L;

    @Override
    public String id() {
      return Method.CLUSTER.id();
    }

    @Override
    public String label() {
      return "Cluster: films of near genre clusters; weighed by votes and era";
    }

    @Override
    public int settings() {
      return clusterGrid().size();
    }

    @Override
    public String describe(int setting) {
      ClusterSettings chosen = clusterGrid().get(setting);
      return English.format(
          "vote percentile %s, scale %s, era %s",
          chosen.votePercentile(), chosen.scale(), chosen.eraPower());
    }

    @Override
    public Fitted fit(TrainingData training) {
      ClusterMap clusters = training.clusters();
      return setting -> {
        ClusterSettings chosen = clusterGrid().get(setting);
        VotePrior prior = VotePrior.of(training.catalog(), chosen.votePercentile());
        return scorer(new ClusterRecommender(training.catalog(), clusters, prior, chosen));
      };
    }
  }

  private static Contender.Scorer scorer(Recommender recommender) {
    return basket -> recommender.score(basket).scores();
  }
}
