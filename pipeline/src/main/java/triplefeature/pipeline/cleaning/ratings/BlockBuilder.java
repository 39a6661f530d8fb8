package triplefeature.pipeline.cleaning.ratings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the ratings of one partition, in any order, and makes a {@link RatingsBlock} of them. */
final class BlockBuilder {
  private static final int FIRST_SIZE = 1 << 12;

  private final FilmLookup lookup;
  private final long[] fates = new long[Fate.values().length];
  private final Map<Long, Integer> places = new HashMap<>();
  private @Nullable Long lastUser;
  private int lastPlace;
  private long[] userIds = new long[64];
  private long[] first = new long[64];
  private long[] last = new long[64];
  private int size;
  private int[] films = new int[FIRST_SIZE];
  private int[] users = new int[FIRST_SIZE];
  private int[] times = new int[FIRST_SIZE];
  private byte[] halfStars = new byte[FIRST_SIZE];

  BlockBuilder(FilmLookup lookup) {
    this.lookup = lookup;
  }

  /** Counts a rating that cannot be kept. */
  void drop(Fate fate) {
    fates[fate.place()]++;
  }

  /**
   * @param movieId as the ratings name the film, above 0
   * @param time seconds since 1970, any
   */
  void add(long userId, int movieId, double stars, long time) {
    int film = lookup.of(movieId);
    Fate fate = Fate.of(film, stars);
    fates[fate.place()]++;
    if (fate == Fate.KEPT) {
      keep(film, userId, (byte) (stars * 2), Math.max(0, Math.min(PackedRating.MAX_TIME, time)));
    }
  }

  private void keep(int film, long userId, byte stars, long time) {
    if (size == films.length) {
      grow();
    }
    int user = place(userId);
    first[user] = Math.min(first[user], time);
    last[user] = Math.max(last[user], time);
    films[size] = film;
    users[size] = user;
    times[size] = (int) time;
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
    lastPlace = places.computeIfAbsent(lastUser, this::added);
    return lastPlace;
  }

  private int added(Long userId) {
    int place = places.size();
    if (place == userIds.length) {
      userIds = Arrays.copyOf(userIds, place * 2);
      first = Arrays.copyOf(first, place * 2);
      last = Arrays.copyOf(last, place * 2);
    }
    userIds[place] = userId;
    first[place] = Long.MAX_VALUE;
    last[place] = Long.MIN_VALUE;
    return place;
  }

  /** By film, with a counting sort; lines that were {@code unread} are counted. */
  RatingsBlock build(long unread) {
    int[] starts = new int[lookup.size() + 1];
    for (int i = 0; i < size; i++) {
      starts[films[i] + 1]++;
    }
    for (int film = 0; film < lookup.size(); film++) {
      starts[film + 1] += starts[film];
    }
    int[] next = Arrays.copyOf(starts, lookup.size());
    int[] usersByFilm = new int[size];
    int[] timesByFilm = new int[size];
    byte[] halfStarsByFilm = new byte[size];
    for (int i = 0; i < size; i++) {
      int at = next[films[i]]++;
      usersByFilm[at] = users[i];
      timesByFilm[at] = times[i];
      halfStarsByFilm[at] = halfStars[i];
    }
    int found = places.size();
    RatingsBlock.Users seen =
        new RatingsBlock.Users(
            Arrays.copyOf(userIds, found), Arrays.copyOf(first, found), Arrays.copyOf(last, found));
    return new RatingsBlock(
        new RatingsBlock.Summary(fates, unread, seen),
        starts,
        usersByFilm,
        timesByFilm,
        halfStarsByFilm);
  }
}
