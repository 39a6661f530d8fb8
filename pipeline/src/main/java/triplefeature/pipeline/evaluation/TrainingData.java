package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;
import triplefeature.serving.sparse.SparsePattern;

/**
 * All that a {@link Contender} may learn from: the films, and the ratings of the training users of
 * one split, who are numbered anew. Nothing of any other user is in here.
 */
public final class TrainingData {
  /**
   * Of so many films, the most liked ones, it is kept who is liked with them: baskets hold them
   * again and again, and the more people like a film, the longer it takes to count.
   */
  private static final int KEPT = 1_000;

  private final EvaluationData data;
  private final int number;
  private final int users;
  private final int[][] likersOf;
  private final int[][] likesOf;
  private final MovieCatalog catalog;
  private final RecommenderParts parts;
  private final MadeOnce<Integer, CoLikes> coLikes = new MadeOnce<>(KEPT);
  private final BitSet kept;

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
    int size = data.movies().size();
    MovieRatings[] rated = new MovieRatings[size];
    List<Movie> movies = new ArrayList<>(size);
    this.likersOf = new int[size][];
    for (int movie = 0; movie < size; movie++) {
      MovieRatings all = ratingsOfTrainingUsers(movie, numbers);
      rated[movie] = all.atLeast(data.threshold() - RatingsIndex.MILD);
      likersOf[movie] = all.atLeast(data.threshold()).users();
      movies.add(learned(data.movies().get(movie), all, likersOf[movie].length));
    }
    this.catalog = new MovieCatalog(movies);
    this.parts =
        new RecommenderParts(
            catalog,
            new RatingsIndex(users, data.threshold(), rated),
            data.contents().index(),
            clusters());
    this.likesOf = SparsePattern.of(likersOf).transposed(users).toArrays();
    this.kept = ListMetrics.mostLiked(this, KEPT);
  }

  private MovieRatings ratingsOfTrainingUsers(int movie, int[] numbers) {
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
    return new MovieRatings(Arrays.copyOf(kept, size), Arrays.copyOf(stars, size));
  }

  /** The film with the likes, and where ratings stand in the votes, of training users alone. */
  private Movie learned(Movie movie, MovieRatings ratings, int likes) {
    if (!data.votesFromRatings()) {
      return movie.withVotes(movie.voteAverage(), movie.voteCount(), likes);
    }
    int sum = 0;
    for (byte halfStars : ratings.halfStars()) {
      sum += halfStars;
    }
    int count = ratings.users().length;
    return movie.withVotes(count == 0 ? 0 : (float) sum / count, count, likes);
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

  /** What the product's methods are made of. */
  public RecommenderParts parts() {
    return parts;
  }

  /** The training users who like a film, ascending. Not to be modified. */
  public int[] likersOf(int movie) {
    return likersOf[movie];
  }

  /** The films that a training user likes, ascending. Not to be modified. */
  public int[] likesOf(int user) {
    return likesOf[user];
  }

  /** Which films the training users like who like a film. */
  public CoLikes coLikes(int movie) {
    return kept.get(movie) ? coLikes.get(movie, () -> countCoLikes(movie)) : countCoLikes(movie);
  }

  private CoLikes countCoLikes(int movie) {
    int[] counts = new int[movies()];
    for (int user : likersOf[movie]) {
      for (int other : likesOf[user]) {
        counts[other]++;
      }
    }
    return CoLikes.of(counts);
  }

  private ClusterMap clusters() {
    EvaluationData.Clusters source = data.clusters();
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < source.centers().length; i++) {
      clusters.add(new Cluster(source.sizes()[i], source.centers()[i], source.labels()[i]));
    }
    return new ClusterMap(source.genres(), clusters, source.clusterOf(), source.distances());
  }
}
