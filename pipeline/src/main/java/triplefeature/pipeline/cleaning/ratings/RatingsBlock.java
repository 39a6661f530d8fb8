package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ratings of one partition by film, nine bytes each, before it is known which films there are.
 * Arrays are not modified.
 *
 * @param fates how many ratings met each {@link Fate} for what they say themselves
 * @param unread lines left to the CSV parser
 * @param sources how the ratings name the films
 * @param userIds of everybody who rated something here
 * @param starts for each of the sources, and one more: where its ratings begin
 * @param users places among the user ids
 * @param times unsigned seconds since 1970
 * @param halfStars 1 to 10
 */
record RatingsBlock(
    long[] fates,
    long unread,
    int[] sources,
    long[] userIds,
    int[] starts,
    int[] users,
    int[] times,
    byte[] halfStars)
    implements Serializable {

  /**
   * What the driver must know of a block.
   *
   * @param fates how many ratings met each {@link Fate}
   */
  record Summary(long[] fates, Users users) implements Serializable {}

  /** Who rated something that is kept, and the times of the first and last of these ratings. */
  record Users(long[] ids, long[] first, long[] last) implements Serializable {}

  /**
   * What this block knows of some films, for the task that merges them.
   *
   * @param counts how many ratings each of the films has, in order
   * @param packed all of them as {@link PackedRating}s
   */
  record Slice(int[] counts, long[] packed) implements Serializable {}

  Summary summary(FilmLookup lookup) {
    long[] all = fates.clone();
    long[] first = new long[userIds.length];
    long[] last = new long[userIds.length];
    Arrays.fill(first, Long.MAX_VALUE);
    Arrays.fill(last, Long.MIN_VALUE);
    for (int source = 0; source < sources.length; source++) {
      int film = lookup.of(sources[source]);
      all[Fate.ofFilm(film).place()] += size(source);
      if (film >= 0) {
        for (int i = starts[source]; i < starts[source + 1]; i++) {
          long time = Integer.toUnsignedLong(times[i]);
          first[users[i]] = Math.min(first[users[i]], time);
          last[users[i]] = Math.max(last[users[i]], time);
        }
      }
    }
    int[] kept =
        IntStream.range(0, userIds.length).filter(user -> first[user] <= last[user]).toArray();
    return new Summary(all, new Users(some(userIds, kept), some(first, kept), some(last, kept)));
  }

  private static long[] some(long[] values, int[] places) {
    return Arrays.stream(places).mapToLong(place -> values[place]).toArray();
  }

  private int size(int source) {
    return starts[source + 1] - starts[source];
  }

  /** What this block knows of each range of films. */
  List<Slice> slices(FilmLookup lookup, FilmRanges ranges, UserNumbers numbers) {
    int[] known = numbers.of(userIds);
    // Each film that is kept, and where its ratings are, in order of films.
    long[] films =
        IntStream.range(0, sources.length)
            .filter(source -> lookup.of(sources[source]) >= 0)
            .mapToLong(source -> ((long) lookup.of(sources[source]) << Integer.SIZE) | source)
            .sorted()
            .toArray();
    List<Slice> slices = new ArrayList<>();
    int next = 0;
    for (int range = 0; range < ranges.numPartitions(); range++) {
      int from = next;
      while (next < films.length && film(films[next]) < ranges.from(range + 1)) {
        next++;
      }
      slices.add(slice(Arrays.copyOfRange(films, from, next), ranges, range, known));
    }
    return slices;
  }

  private static int film(long filmAndSource) {
    return (int) (filmAndSource >>> Integer.SIZE);
  }

  private Slice slice(long[] films, FilmRanges ranges, int range, int[] known) {
    int first = ranges.from(range);
    int[] counts = new int[ranges.from(range + 1) - first];
    long[] packed = new long[Arrays.stream(films).mapToInt(film -> size((int) film)).sum()];
    int at = 0;
    for (long film : films) {
      int source = (int) film;
      counts[film(film) - first] += size(source);
      for (int i = starts[source]; i < starts[source + 1]; i++) {
        packed[at++] = PackedRating.of(known[users[i]], times[i], halfStars[i]);
      }
    }
    return new Slice(counts, packed);
  }
}
