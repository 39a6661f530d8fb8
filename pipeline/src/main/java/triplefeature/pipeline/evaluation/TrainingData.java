package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.SparseRows;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.collaborative.LikeIndex;
import triplefeature.serving.recommend.collaborative.RatedMovie;
import triplefeature.serving.recommend.content.Term;
import triplefeature.serving.recommend.content.TermKind;

/**
 * All that a {@link Contender} may learn from: the films, and the ratings of the training users of
 * one split, who are numbered anew. Nothing of any other user is in here.
 */
public final class TrainingData {
  private final EvaluationData data;
  private final int number;
  private final int users;
  private final int[][] likersOf;
  private final int[][] likesOf;
  private final LikeIndex likeIndex;
  private final MovieCatalog catalog;

  /**
   * @param number of the split among those of the evaluation, from 0
   */
  public TrainingData(EvaluationData data, UserSplit split, int number) {
    this.data = data;
    this.number = number;
    int[] numbers = new int[data.users()];
    Arrays.fill(numbers, -1);
    int count = 0;
    for (int user : split.users(UserSplit.Role.TRAINING)) {
      numbers[user] = count++;
    }
    this.users = count;
    int films = data.movies().size();
    RatedMovie[] rated = new RatedMovie[films];
    List<Movie> movies = new ArrayList<>(films);
    this.likersOf = new int[films][];
    for (int movie = 0; movie < films; movie++) {
      RatedMovie all = ratingsOfTrainingUsers(movie, numbers);
      rated[movie] = atLeast(all, data.threshold() - LikeIndex.MILD);
      likersOf[movie] = atLeast(all, data.threshold()).users();
      Movie film = data.movies().get(movie);
      movies.add(
          data.votesFromRatings()
              ? withVotes(film, all, likersOf[movie].length)
              : withVotes(film, film.voteAverage(), film.voteCount(), likersOf[movie].length));
    }
    this.catalog = new MovieCatalog(movies);
    this.likeIndex = new LikeIndex(users, data.threshold(), rated);
    this.likesOf = transposed(likersOf, users);
  }

  private RatedMovie ratingsOfTrainingUsers(int movie, int[] numbers) {
    int[] all = data.usersOf()[movie];
    int[] kept = new int[all.length];
    byte[] stars = new byte[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (numbers[all[i]] >= 0) {
        kept[size] = numbers[all[i]];
        stars[size++] = data.halfStarsOf()[movie][i];
      }
    }
    return new RatedMovie(Arrays.copyOf(kept, size), Arrays.copyOf(stars, size));
  }

  private static RatedMovie atLeast(RatedMovie all, int halfStars) {
    int[] kept = new int[all.users().length];
    byte[] stars = new byte[kept.length];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      if (all.halfStars()[i] >= halfStars) {
        kept[size] = all.users()[i];
        stars[size++] = all.halfStars()[i];
      }
    }
    return new RatedMovie(Arrays.copyOf(kept, size), Arrays.copyOf(stars, size));
  }

  private static int[][] transposed(int[][] rows, int columns) {
    int[] counts = new int[columns];
    for (int[] row : rows) {
      for (int column : row) {
        counts[column]++;
      }
    }
    int[][] result = new int[columns][];
    Arrays.setAll(result, column -> new int[counts[column]]);
    int[] next = new int[columns];
    for (int row = 0; row < rows.length; row++) {
      for (int column : rows[row]) {
        result[column][next[column]++] = row;
      }
    }
    return result;
  }

  private static Movie withVotes(Movie film, RatedMovie ratings, int likes) {
    int sum = 0;
    for (byte halfStars : ratings.halfStars()) {
      sum += halfStars;
    }
    int count = ratings.users().length;
    return withVotes(film, count == 0 ? 0 : (float) sum / count, count, likes);
  }

  private static Movie withVotes(Movie film, float average, int count, int likes) {
    return new Movie(
        film.movieId(),
        film.tmdbId(),
        film.imdbId(),
        film.title(),
        film.originalTitle(),
        film.aliases(),
        film.releaseDate(),
        film.year(),
        film.runtime(),
        film.genres(),
        film.language(),
        film.spokenLanguages(),
        film.productionCountries(),
        film.productionCompanies(),
        null,
        average,
        count,
        film.posterPath(),
        likes);
  }

  public int number() {
    return number;
  }

  /** Number of training users. */
  public int users() {
    return users;
  }

  public int movies() {
    return likersOf.length;
  }

  /** The films, with the likes (and where ratings stand in, the votes) of training users alone. */
  public MovieCatalog catalog() {
    return catalog;
  }

  public LikeIndex likeIndex() {
    return likeIndex;
  }

  /** The training users who like a film, ascending. Not to be modified. */
  public int[] likersOf(int movie) {
    return likersOf[movie];
  }

  /** The films that a training user likes, ascending. Not to be modified. */
  public int[] likesOf(int user) {
    return likesOf[user];
  }

  public SparseRows contentVectors() {
    return SparseRows.of(data.contents().indices(), data.contents().values());
  }

  public List<Term> contentTerms() {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < data.contents().terms().length; i++) {
      terms.add(new Term(TermKind.of(data.contents().kinds()[i]), data.contents().terms()[i]));
    }
    return terms;
  }

  public ClusterMap clusters() {
    EvaluationData.Clusters source = data.clusters();
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < source.centers().length; i++) {
      clusters.add(new Cluster(source.sizes()[i], source.centers()[i], source.labels()[i]));
    }
    return new ClusterMap(source.genres(), clusters, source.clusterOf(), source.distances());
  }
}
