package triplefeature.pipeline.cleaning.ratings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the ratings of one partition, in any order, and makes a {@link RatingsBlock} of them. */
final class BlockBuilder {
  private static final int FIRST_SIZE = 1 << 12;

  private final long[] fates = new long[Fate.values().length];
  private final IdPlaces sources = new IdPlaces();
  private final Map<Long, Integer> places = new HashMap<>();
  private @Nullable Long lastUser;
  private int lastPlace;
  private int size;
  private int[] films = new int[FIRST_SIZE];
  private int[] users = new int[FIRST_SIZE];
  private int[] times = new int[FIRST_SIZE];
  private byte[] halfStars = new byte[FIRST_SIZE];

  /** Counts a rating that cannot be kept. */
  void drop(Fate fate) {
    fates[fate.place()]++;
  }

  /**
   * @param movieId as the ratings name the film
   * @param time seconds since 1970, any
   */
  void add(long userId, int movieId, double stars, long time) {
    Fate fate = Fate.ofStars(stars);
    if (fate == Fate.KEPT) {
      keep(movieId, userId, (byte) (stars * 2), time);
    } else {
      drop(fate);
    }
  }

  private void keep(int movieId, long userId, byte stars, long time) {
    if (size == films.length) {
      grow();
    }
    films[size] = sources.add(movieId);
    users[size] = place(userId);
    times[size] = (int) Math.max(0, Math.min(PackedRating.MAX_TIME, time));
    halfStars[size++] = stars;
  }

  private void grow() {
    int more = size + (size >> 1);
    films = Arrays.copyOf(films, more);
    users = Arrays.copyOf(users, more);
    times = Arrays.copyOf(times, more);
    halfStars = Arrays.copyOf(halfStars, more);
  }

  /** The files list one user after the other: most ratings ask for the user of the one before. */
  private int place(long userId) {
    if (lastUser != null && lastUser == userId) {
      return lastPlace;
    }
    lastUser = userId;
    lastPlace = places.computeIfAbsent(lastUser, added -> places.size());
    return lastPlace;
  }

  /** By film, with a counting sort; lines that were {@code unread} are counted. */
  RatingsBlock build(long unread) {
    int[] starts = new int[sources.size() + 1];
    for (int i = 0; i < size; i++) {
      starts[films[i] + 1]++;
    }
    for (int film = 0; film < sources.size(); film++) {
      starts[film + 1] += starts[film];
    }
    int[] next = Arrays.copyOf(starts, sources.size());
    int[] usersByFilm = new int[size];
    int[] timesByFilm = new int[size];
    byte[] halfStarsByFilm = new byte[size];
    for (int i = 0; i < size; i++) {
      int at = next[films[i]]++;
      usersByFilm[at] = users[i];
      timesByFilm[at] = times[i];
      halfStarsByFilm[at] = halfStars[i];
    }
    long[] userIds = new long[places.size()];
    places.forEach((user, place) -> userIds[place] = user);
    return new RatingsBlock(
        fates, unread, sources.ids(), userIds, starts, usersByFilm, timesByFilm, halfStarsByFilm);
  }
}
