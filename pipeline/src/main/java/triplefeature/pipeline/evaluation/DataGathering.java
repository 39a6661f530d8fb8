package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.content.ContentVectors;
import triplefeature.serving.artifact.Rows;
import triplefeature.serving.catalog.Movie;

/** Gathers what the stages before made into {@link EvaluationData}. */
final class DataGathering {
  private final Map<Integer, Integer> indexes = new HashMap<>();
  private final List<Movie> movies = new ArrayList<>();

  /**
   * @param table films with votes and likes
   */
  DataGathering(Dataset<Row> table) {
    for (Row row :
        table
            .select(
                "movieId", "title", "year", "genres", "voteAverage", "voteCount", "likes", "series")
            .orderBy("movieId")
            .collectAsList()) {
      indexes.put(row.getInt(0), movies.size());
      movies.add(movie(row));
    }
  }

  private static Movie movie(Row row) {
    return Movie.of(
            row.getInt(0), row.getString(1), row.isNullAt(2) ? null : row.getInt(2), row.getList(3))
        .withVotes(row.getFloat(4), row.getInt(5), row.getInt(6))
        .inSeries(row.getString(7));
  }

  /** The place of the film that a row begins with: all tables hold the films of one. */
  private int index(Row row) {
    return Objects.requireNonNull(indexes.get(row.getInt(0)));
  }

  /**
   * @param threshold half stars from which a rating is a like
   */
  EvaluationData gather(
      CleanRatings ratings,
      ContentVectors contents,
      GenreClusters clusters,
      int threshold,
      boolean votesFromRatings) {
    int[][] users = new int[movies.size()][0];
    byte[][] halfStars = new byte[movies.size()][0];
    Iterator<FilmRatings> rows = ratings.byMovie().toLocalIterator();
    while (rows.hasNext()) {
      FilmRatings row = rows.next();
      int movie = Objects.requireNonNull(indexes.get(row.movieId()));
      users[movie] = row.users();
      halfStars[movie] = row.halfStars();
    }
    return new EvaluationData(
        movies,
        votesFromRatings,
        threshold,
        users,
        halfStars,
        ratings.times().first(),
        ratings.times().last(),
        contents(contents),
        clusters(clusters));
  }

  private EvaluationData.Contents contents(ContentVectors contents) {
    int[][] indices = new int[movies.size()][0];
    float[][] values = new float[movies.size()][0];
    for (Row row : contents.vectors().collectAsList()) {
      int movie = index(row);
      indices[movie] = Rows.ints(row.getList(1));
      values[movie] = Rows.floats(row.getList(2));
    }
    List<Row> terms =
        contents.terms().select("kind", "term", "idf").orderBy("index").collectAsList();
    return new EvaluationData.Contents(
        indices,
        values,
        terms.stream().map(row -> row.getString(0)).toArray(String[]::new),
        terms.stream().map(row -> row.getString(1)).toArray(String[]::new),
        Rows.floats(terms.stream().map(row -> row.getFloat(2)).toList()));
  }

  private EvaluationData.Clusters clusters(GenreClusters clusters) {
    int[] clusterOf = new int[movies.size()];
    float[] distances = new float[movies.size()];
    for (Row row : clusters.movies().collectAsList()) {
      int movie = index(row);
      clusterOf[movie] = row.getInt(1);
      distances[movie] = row.getFloat(2);
    }
    List<Row> centers = clusters.centers().orderBy("cluster").collectAsList();
    return new EvaluationData.Clusters(
        clusters.genres(),
        clusterOf,
        distances,
        centers.stream().map(row -> Rows.floats(row.getList(2))).toArray(float[][]::new),
        centers.stream().mapToInt(row -> row.getInt(1)).toArray(),
        centers.stream().map(row -> row.getString(3)).toArray(String[]::new));
  }
}
