package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ratings of a range of films, put together from what every partition knows of them. Where a
 * user rated a film more than once, the latest rating counts (of equally late ones the highest).
 *
 * @param films those with a rating, in order of id
 * @param repeated ratings that a later one replaced
 */
record MergedFilms(List<FilmRatings> films, long repeated) implements Serializable {

  /**
   * @param from the first film's place; every slice holds as many films from there on
   */
  static MergedFilms of(FilmLookup lookup, int from, List<RatingsBlock.Slice> slices) {
    List<FilmRatings> films = new ArrayList<>();
    long repeated = 0;
    int[] read = new int[slices.size()];
    int count = slices.isEmpty() ? 0 : slices.get(0).counts().length;
    for (int film = 0; film < count; film++) {
      long[] packed = gathered(film, slices, read);
      if (packed.length > 0) {
        FilmRatings ratings = latest(lookup.movieId(from + film), UserSort.byUser(packed));
        films.add(ratings);
        repeated += packed.length - ratings.users().length;
      }
    }
    return new MergedFilms(films, repeated);
  }

  /** Everybody's ratings of one film; {@code read} goes on over them. */
  private static long[] gathered(int film, List<RatingsBlock.Slice> slices, int[] read) {
    int size = 0;
    for (RatingsBlock.Slice slice : slices) {
      size += slice.counts()[film];
    }
    long[] packed = new long[size];
    int at = 0;
    for (int i = 0; i < read.length; i++) {
      int more = slices.get(i).counts()[film];
      System.arraycopy(slices.get(i).packed(), read[i], packed, at, more);
      read[i] += more;
      at += more;
    }
    return packed;
  }

  private static FilmRatings latest(int movieId, long[] byUser) {
    int[] users = new int[byUser.length];
    byte[] halfStars = new byte[byUser.length];
    int size = 0;
    long last = 0;
    for (long packed : byUser) {
      int user = PackedRating.user(packed);
      if (size > 0 && users[size - 1] == user) {
        // The largest of a user's is the latest, and of equally late ones the highest.
        packed = Math.max(last, packed);
        size--;
      }
      last = packed;
      users[size] = user;
      halfStars[size++] = PackedRating.halfStars(packed);
    }
    return new FilmRatings(movieId, Arrays.copyOf(users, size), Arrays.copyOf(halfStars, size));
  }

  /**
   * @param likeFrom half stars from which a rating is a like
   */
  Counts counts(int likeFrom) {
    int[][] all = new int[4][films.size()];
    for (int i = 0; i < films.size(); i++) {
      FilmRatings film = films.get(i);
      all[0][i] = film.movieId();
      all[1][i] = film.users().length;
      for (byte halfStars : film.halfStars()) {
        all[2][i] += halfStars >= likeFrom ? 1 : 0;
        all[3][i] += halfStars;
      }
    }
    return new Counts(all[0], all[1], all[2], all[3], repeated);
  }

  /** How many ratings and likes each film has, and the sum of its half stars. */
  record Counts(int[] movieIds, int[] ratings, int[] likes, int[] halfStarSums, long repeated)
      implements Serializable {}
}
