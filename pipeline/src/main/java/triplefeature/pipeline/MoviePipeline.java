package triplefeature.pipeline;

import java.time.Clock;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.artifact.ModelArtifacts;
import triplefeature.pipeline.artifact.ModelFolder;
import triplefeature.pipeline.artifact.ModelManifest;
import triplefeature.pipeline.cleaning.CleanMovies;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.CleaningReport;
import triplefeature.pipeline.cleaning.MovieCleaning;
import triplefeature.pipeline.cleaning.MovieTable;
import triplefeature.pipeline.cleaning.RatingsCleaning;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.collaborative.CollaborativeIndex;
import triplefeature.pipeline.content.ContentVectors;
import triplefeature.pipeline.evaluation.EvaluationStage;
import triplefeature.pipeline.evaluation.EvaluationTable;
import triplefeature.pipeline.evaluation.Evaluator;
import triplefeature.pipeline.names.FurtherNames;
import triplefeature.pipeline.series.SeriesTable;
import triplefeature.pipeline.source.DataFolder;
import triplefeature.pipeline.source.RawData;
import triplefeature.pipeline.title.MovieNames;
import triplefeature.pipeline.title.TitleVectors;
import triplefeature.serving.artifact.Manifest;

/** The stages, in order. */
public record MoviePipeline(
    SparkSession spark, PipelineSettings settings, Progress progress, Clock clock) {
  /**
   * Opens and checks the input, for which there need be no session yet.
   *
   * @param hadoop what the session's file systems are made with
   * @throws PipelineException if it cannot be used
   */
  static RawData input(PipelineSettings settings, Configuration hadoop) {
    return RawData.open(DataFolder.open(settings.data(), hadoop), settings.ratings());
  }

  /** {@link #run(Supplier)} with the input opened in its stage. */
  public Manifest run() {
    return run(() -> input(settings, spark.sparkContext().hadoopConfiguration()));
  }

  /**
   * Reads, fits, writes and publishes; on failure {@code CURRENT} stays as it was.
   *
   * @param input waits for what {@link #input} opens
   * @return the manifest of the published version
   * @throws PipelineException if the input or the output cannot be used
   */
  Manifest run(Supplier<RawData> input) {
    String stamp = ModelManifest.stamp(clock.instant());
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    ModelFolder folder = ModelFolder.create(settings.models(), stamp, hadoop);
    try (Beside beside = new Beside(spark)) {
      folder.sweep().forEach(progress::say);
      return build(new ModelArtifacts(folder, stamp), input, beside);
    } finally {
      folder.discard();
    }
  }

  private Manifest build(ModelArtifacts model, Supplier<RawData> input, Beside beside) {
    RawData data = progress.stage(Stage.INPUT, input);
    // Films, whose file cannot be split, leave cores free.
    MovieCleaning films = new MovieCleaning(spark, data);
    Supplier<CleanRatings> rated =
        beside.start(
            () -> new RatingsCleaning(spark, data.ratings(), settings).clean(films.named()));
    CleanMovies movies = progress.stage(Stage.MOVIES, films::clean);
    // A sweep tells its steps, which would stand among those of other stages.
    Supplier<GenreClusters> fit =
        () -> model.clusters(GenreClusters.fit(movies.rows(), settings, progress::step));
    Supplier<GenreClusters> grouped = settings.clustersSweep().isEmpty() ? beside.start(fit) : fit;
    Supplier<Long> titles =
        beside.start(() -> model.titles(TitleVectors.fit(MovieNames.of(movies.rows()))));
    Supplier<ContentVectors> vectors =
        beside.start(() -> model.contents(ContentVectors.fit(movies.rows(), movies.total())));
    CleanRatings ratings = progress.stage(Stage.RATINGS, rated);
    progress.say(ratings.report().warning(settings.likeThreshold()));
    SeriesTable series =
        progress.stage(
            Stage.SERIES,
            () -> SeriesTable.of(MovieTable.of(movies, ratings, data.votesFromRatings())));
    Dataset<Row> table = series.movies();
    Supplier<ModelArtifacts> complete =
        beside.start(() -> model.furtherNames(FurtherNames.of(table)).movies(table));
    progress.stage(
        Stage.COLLABORATIVE,
        () -> model.ratings(CollaborativeIndex.of(ratings, settings.likeThreshold())),
        rows -> rows);
    GenreClusters clusters = progress.stage(Stage.CLUSTERS, grouped);
    progress.stage(Stage.TITLES, titles, rows -> rows);
    ContentVectors contents = progress.stage(Stage.CONTENTS, vectors);
    Evaluator.Outcome evaluated =
        progress.stage(
            Stage.EVALUATION,
            () ->
                EvaluationStage.run(
                    settings, data, table, ratings, contents, clusters, progress::step));
    CleaningReport report =
        new CleaningReport(movies.report(), ratings.report(), movies.sideFiles());
    ModelManifest origin =
        new ModelManifest(
            clock.instant(), spark.version(), settings, data, report, clusters, evaluated.chosen());
    Manifest manifest =
        progress.stage(
            Stage.PUBLISHING,
            () -> complete.get().publish(evaluated.evaluation(), origin),
            published -> published.artifacts().size());
    progress.say(report.summary());
    progress.say(clusters.sweep().table());
    progress.say(EvaluationTable.of(evaluated.evaluation()));
    return manifest;
  }
}
