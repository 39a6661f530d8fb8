package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Places of ids, from 0 in the order in which they came: a hash table in arrays, as it is asked for
 * every rating.
 */
final class IdPlaces implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int FIRST_SIZE = 1 << 10;

  private int[] ids = new int[FIRST_SIZE];
  private int size;

  /** The id and one more than its place; 0 where the slot is free. One look tells both. */
  private long[] slots = new long[FIRST_SIZE * 2];

  /**
   * @return the place, or -1
   */
  int find(int id) {
    return place(slots[slot(id)]);
  }

  /** The place, the next one where the id is new. */
  int add(int id) {
    int slot = slot(id);
    if (slots[slot] == 0) {
      if (size == ids.length) {
        grow();
        slot = slot(id);
      }
      ids[size++] = id;
      slots[slot] = entry(id, size);
    }
    return place(slots[slot]);
  }

  int size() {
    return size;
  }

  /** By place. */
  int[] ids() {
    return Arrays.copyOf(ids, size);
  }

  private void grow() {
    ids = Arrays.copyOf(ids, size * 2);
    slots = new long[size * 4];
    for (int place = 0; place < size; place++) {
      slots[slot(ids[place])] = entry(ids[place], place + 1);
    }
  }

  private static long entry(int id, int placeAndOne) {
    return ((long) id << Integer.SIZE) | placeAndOne;
  }

  /** -1 of a slot that is free. */
  private static int place(long entry) {
    return (int) entry - 1;
  }

  private int slot(int id) {
    int mask = slots.length - 1;
    int slot = ((id * 0x9E3779B9) >>> 7) & mask;
    while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != id) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
