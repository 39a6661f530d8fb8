package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import triplefeature.pipeline.cleaning.ratings.RatingsBlock.Users;

/**
 * Dense numbers for users in a seeded order that tells nothing about their ids: by a hash of id and
 * seed, of one hash by id. Made on the driver, with some 50 bytes a user while it is being made and
 * 12 in what is sent to each executor.
 *
 * @param ids ascending
 * @param numbers of the ids
 */
record UserNumbers(long[] ids, int[] numbers) implements Serializable {
  /** The seed of Apache Spark's function {@code xxhash64}. */
  private static final long HASH_SEED = 42;

  static UserNumbers of(List<Users> blocks, long seed) {
    long[] all = blocks.stream().flatMapToLong(users -> Arrays.stream(users.ids())).toArray();
    Arrays.sort(all);
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
    }
    long[] ids = Arrays.copyOf(all, size);
    return new UserNumbers(ids, numbers(ids, seed));
  }

  /** The place of each id's hash among all hashes in order. */
  private static int[] numbers(long[] ids, long seed) {
    long[] hashes = new long[ids.length];
    Arrays.setAll(hashes, i -> XXH64.hashLong(seed, XXH64.hashLong(ids[i], HASH_SEED)));
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    boolean[] taken = new boolean[ids.length];
    int[] numbers = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      int place = Arrays.binarySearch(sorted, hashes[i]);
      while (place > 0 && sorted[place - 1] == hashes[i]) {
        place--;
      }
      while (taken[place]) {
        place++;
      }
      taken[place] = true;
      numbers[i] = place;
    }
    return numbers;
  }

  int size() {
    return ids.length;
  }

  /** The numbers of some users, -1 for those who have none. */
  int[] of(long[] userIds) {
    int[] found = new int[userIds.length];
    for (int i = 0; i < found.length; i++) {
      int place = Arrays.binarySearch(ids, userIds[i]);
      found[i] = place < 0 ? -1 : numbers[place];
    }
    return found;
  }

  /** When each user rated first and last, by number. */
  UserTimes times(List<Users> blocks) {
    long[] first = new long[size()];
    long[] last = new long[size()];
    Arrays.fill(first, Long.MAX_VALUE);
    for (Users users : blocks) {
      int[] known = of(users.ids());
      for (int i = 0; i < known.length; i++) {
        first[known[i]] = Math.min(first[known[i]], users.first()[i]);
        last[known[i]] = Math.max(last[known[i]], users.last()[i]);
      }
    }
    return new UserTimes(first, last);
  }
}
