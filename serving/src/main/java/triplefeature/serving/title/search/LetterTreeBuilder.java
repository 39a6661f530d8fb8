package triplefeature.serving.title.search;

import java.util.Arrays;

/** Lays out a {@link LetterTree} from texts in alphabetical order. */
final class LetterTreeBuilder {
  private char[] letters = new char[1024];
  private int[] next = new int[1024];
  private int[] firstEntry = new int[1024];
  private int size = 1;

  /** The nodes of the text added last, by depth; the first is the root. */
  private int[] path = new int[256];

  private String last = "";

  void add(String text, int entry) {
    int shared = 0;
    while (shared < Math.min(text.length(), last.length())
        && text.charAt(shared) == last.charAt(shared)) {
      shared++;
    }
    close(shared);
    if (path.length <= text.length()) {
      path = Arrays.copyOf(path, 2 * text.length());
    }
    for (int depth = shared + 1; depth <= text.length(); depth++) {
      path[depth] = append(text.charAt(depth - 1), entry);
    }
    last = text;
  }

  /** Adds the end that every node's branch is bounded by. */
  void finish(int entries) {
    close(0);
    next[0] = size;
    append((char) 0, entries);
    letters = Arrays.copyOf(letters, size);
    next = Arrays.copyOf(next, size);
    firstEntry = Arrays.copyOf(firstEntry, size);
  }

  private void close(int depth) {
    for (int below = depth + 1; below <= last.length(); below++) {
      next[path[below]] = size;
    }
  }

  private int append(char letter, int entry) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      firstEntry = Arrays.copyOf(firstEntry, 2 * size);
    }
    letters[size] = letter;
    firstEntry[size] = entry;
    return size++;
  }

  char[] letters() {
    return letters;
  }

  int[] next() {
    return next;
  }

  int[] firstEntry() {
    return firstEntry;
  }
}
