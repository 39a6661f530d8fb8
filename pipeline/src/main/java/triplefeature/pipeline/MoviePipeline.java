package triplefeature.pipeline;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.artifact.ModelFolder;
import triplefeature.pipeline.artifact.ModelManifest;
import triplefeature.pipeline.artifact.ModelWriter;
import triplefeature.pipeline.cleaning.CleanMovies;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.CleaningReport;
import triplefeature.pipeline.cleaning.Likes;
import triplefeature.pipeline.cleaning.MovieCleaning;
import triplefeature.pipeline.cleaning.MovieTable;
import triplefeature.pipeline.cleaning.RatingsCleaning;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.collaborative.CollaborativeIndex;
import triplefeature.pipeline.content.ContentVectors;
import triplefeature.pipeline.evaluation.EvaluationData;
import triplefeature.pipeline.evaluation.EvaluationDataReader;
import triplefeature.pipeline.evaluation.EvaluationTable;
import triplefeature.pipeline.evaluation.Evaluator;
import triplefeature.pipeline.source.DataFolder;
import triplefeature.pipeline.source.Layout;
import triplefeature.pipeline.source.RawData;
import triplefeature.pipeline.title.MovieNames;
import triplefeature.pipeline.title.TitleVectors;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.recommend.collaborative.LikeIndex;

/** The stages, in order. */
public final class MoviePipeline {
  private static final int STAGES = 9;

  private final SparkSession spark;
  private final PipelineSettings settings;
  private final Progress progress;
  private final Clock clock;

  public MoviePipeline(
      SparkSession spark, PipelineSettings settings, Progress progress, Clock clock) {
    this.spark = spark;
    this.settings = settings;
    this.progress = progress;
    this.clock = clock;
  }

  static Progress progress(java.io.PrintStream out) {
    return new Progress(out, STAGES);
  }

  /**
   * Reads, fits, writes and publishes; on failure {@code CURRENT} stays as it was.
   *
   * @return the manifest of the published version
   * @throws PipelineException if the input or the output cannot be used
   */
  public Manifest run() {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    String stamp =
        DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC)
            .format(clock.instant());
    ModelFolder folder = ModelFolder.create(settings.models(), stamp, configuration);
    try {
      folder.sweep().forEach(progress::say);
      return build(new ModelWriter(folder), configuration, stamp);
    } finally {
      folder.discard();
    }
  }

  private Manifest build(ModelWriter writer, Configuration configuration, String stamp) {
    RawData data =
        progress.stage(
            "Checking input files",
            "bytes",
            () -> RawData.open(DataFolder.open(settings.data(), configuration), settings.ratings()),
            ModelManifest::bytes);
    CleanMovies movies =
        progress.stage(
            "Cleaning films",
            "films",
            () -> MovieCleaning.clean(spark, data),
            result -> result.report().kept());
    CleanRatings ratings =
        progress.stage(
            "Cleaning ratings",
            "ratings",
            () -> new RatingsCleaning(spark, data.ratings(), movies, settings).clean(),
            result -> result.report().kept());
    if (ratings.report().likes() == 0) {
      progress.say(
          "No rating has "
              + settings.likeThreshold()
              + " stars or more, so nobody likes anything: the collaborative method will know next"
              + " to nothing, and the others stand in for it. A lower --like-threshold makes likes.");
    }
    boolean votesFromRatings = data.layout() == Layout.MOVIELENS;
    Dataset<Row> table =
        MovieTable.of(movies, ratings, settings.likeThreshold(), votesFromRatings).cache();

    progress.stage("Title vectors", "names", () -> titles(writer, table), rows -> rows);
    ContentVectors contents =
        progress.stage(
            "Content vectors", "films", () -> contents(writer, table), c -> c.vectors().count());
    progress.stage(
        "Collaborative index", "films", () -> collaborative(writer, ratings), rows -> rows);
    GenreClusters clusters =
        progress.stage(
            "Genre clusters", "clusters", () -> clusters(writer, table), g -> g.centers().count());

    Evaluator.Outcome evaluated =
        progress.stage(
            "Evaluation",
            "test users",
            () -> evaluate(table, ratings, contents, clusters, votesFromRatings),
            outcome -> outcome.evaluation().users());

    CleaningReport report =
        new CleaningReport(movies.report(), ratings.report(), movies.sideFiles());
    Manifest manifest =
        progress.stage(
            "Publishing",
            "artifacts",
            () -> {
              writer.write(ArtifactName.MOVIES, MovieTable.artifact(table), "movieId");
              writer.writeJson("cleaning.json", report);
              writer.writeJson("evaluation.json", evaluated.evaluation());
              return writer.publish(
                  ModelManifest.draft(
                      clock.instant(),
                      spark,
                      settings,
                      data,
                      report,
                      clusters,
                      evaluated.chosen(),
                      votesFromRatings),
                  stamp);
            },
            result -> result.artifacts().size());
    progress.say(report.summary());
    if (!clusters.sweep().isEmpty()) {
      progress.say(clusters.sweep().table());
    }
    progress.say(EvaluationTable.of(evaluated.evaluation()));
    return manifest;
  }

  private long titles(ModelWriter writer, Dataset<Row> table) {
    TitleVectors titles = TitleVectors.fit(MovieNames.of(table));
    writer.write(ArtifactName.TITLE_IDF, titles.idf(), "index");
    return writer.write(ArtifactName.TITLE_VECTORS, titles.vectors(), "movieId", "kind", "name");
  }

  private ContentVectors contents(ModelWriter writer, Dataset<Row> table) {
    ContentVectors contents = ContentVectors.fit(table, table.count());
    writer.write(ArtifactName.CONTENT_TERMS, contents.terms(), "index");
    writer.write(ArtifactName.CONTENT_VECTORS, contents.vectors(), "movieId");
    return contents;
  }

  private long collaborative(ModelWriter writer, CleanRatings ratings) {
    int threshold = Likes.halfStars(settings.likeThreshold());
    writer.write(
        ArtifactName.MILD_INDEX,
        CollaborativeIndex.of(ratings, threshold - LikeIndex.MILD, threshold - 1),
        "movieId");
    return writer.write(
        ArtifactName.COLLABORATIVE_INDEX, CollaborativeIndex.of(ratings, threshold, 10), "movieId");
  }

  private GenreClusters clusters(ModelWriter writer, Dataset<Row> table) {
    GenreClusters clusters =
        GenreClusters.fit(
            table, settings.clusters(), settings.clustersSweep(), settings.seed(), progress::step);
    writer.write(ArtifactName.GENRE_CLUSTERS, clusters.films(), "movieId");
    writer.write(ArtifactName.CLUSTER_CENTERS, clusters.centers(), "cluster");
    return clusters;
  }

  /** Settings that were not tuned are the documented defaults. */
  private Evaluator.Outcome evaluate(
      Dataset<Row> table,
      CleanRatings ratings,
      ContentVectors contents,
      GenreClusters clusters,
      boolean votesFromRatings) {
    MethodSettings defaults = MethodSettings.defaults(ratings.report().likes());
    if (!settings.evaluate()) {
      return new Evaluator.Outcome(Evaluation.NONE, defaults);
    }
    EvaluationData data =
        EvaluationDataReader.read(
            table,
            ratings,
            contents,
            clusters,
            Likes.halfStars(settings.likeThreshold()),
            votesFromRatings);
    Evaluator.Outcome outcome =
        new Evaluator(spark, data, settings.evaluation(), progress::step).run();
    return outcome.chosen() == null
        ? new Evaluator.Outcome(outcome.evaluation(), defaults)
        : outcome;
  }
}
