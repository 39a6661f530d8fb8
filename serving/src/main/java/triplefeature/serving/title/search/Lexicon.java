package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import triplefeature.serving.title.distance.TitleWord;

/**
 * Pieces of text and the names that have them, in order of their length, so that those near another
 * text are found by one pass over the letters of those about as long. Immutable.
 */
final class Lexicon<T> {
  /** Receives a piece that may be near. */
  interface Visitor<T> {
    /**
     * @param names numbers in the {@link NameTable}, ascending
     */
    void near(T piece, int[] names);
  }

  /** In alphabetical order, and the piece of each. */
  private final String[] texts;

  private final int[] pieceOfText;
  private final List<T> pieces;
  private final int[][] names;
  private final long[] letters;

  /** By length, and one more: the first piece that is so long. */
  private final int[] starts;

  /** A piece while the lexicon is built; its text is made once, and compared often. */
  private record Entry<T>(String text, T piece, int[] names) {}

  private Lexicon(List<Entry<T>> unordered) {
    List<Entry<T>> entries = new ArrayList<>(unordered);
    entries.sort(
        Comparator.<Entry<T>>comparingInt(entry -> entry.text.length()).thenComparing(Entry::text));
    pieces = entries.stream().map(Entry::piece).toList();
    names = entries.stream().map(Entry::names).toArray(int[][]::new);
    letters = entries.stream().mapToLong(entry -> TitleWord.lettersOf(entry.text)).toArray();
    int longest = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).text.length();
    starts = new int[longest + 2];
    entries.forEach(entry -> starts[entry.text.length() + 1]++);
    Arrays.parallelPrefix(starts, Integer::sum);
    Integer[] order = new Integer[entries.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparing(i -> entries.get(i).text));
    pieceOfText = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    texts = Arrays.stream(order).map(i -> entries.get(i).text).toArray(String[]::new);
  }

  boolean has(String text) {
    int first = firstFrom(text);
    return first < texts.length && texts[first].equals(text);
  }

  /** Whether a piece begins with a text. */
  boolean hasBegun(String text) {
    int first = firstFrom(text);
    return first < texts.length && texts[first].startsWith(text);
  }

  /** Place of the first text that is not before another; the same text may stand there twice. */
  private int firstFrom(String text) {
    return -1 - Arrays.binarySearch(texts, text, (a, b) -> a.compareTo(b) < 0 ? -1 : 1);
  }

  /** Visits every piece within some edits of a text, and others. */
  void near(String text, int edits, Visitor<T> visitor) {
    long used = TitleWord.lettersOf(text);
    for (int longer = -edits; longer <= edits; longer++) {
      // Every letter more is an edit that does not replace one.
      int lost = edits - Math.max(0, longer);
      int added = edits - Math.max(0, -longer);
      int to = start(text.length() + longer + 1);
      for (int i = start(text.length() + longer); i < to; i++) {
        if (Long.bitCount(used & ~letters[i]) <= lost
            && Long.bitCount(letters[i] & ~used) <= added) {
          visitor.near(pieces.get(i), names[i]);
        }
      }
    }
  }

  /** Visits every piece with a beginning within some edits of a text, and others. */
  void begun(String text, int edits, Visitor<T> visitor) {
    if (edits == 0) {
      for (int i = firstFrom(text); i < texts.length && texts[i].startsWith(text); i++) {
        visitor.near(pieces.get(pieceOfText[i]), names[pieceOfText[i]]);
      }
      return;
    }
    long used = TitleWord.lettersOf(text);
    for (int i = start(text.length() - edits); i < letters.length; i++) {
      if (Long.bitCount(used & ~letters[i]) <= edits) {
        visitor.near(pieces.get(i), names[i]);
      }
    }
  }

  private int start(int length) {
    return starts[Math.max(0, Math.min(starts.length - 1, length))];
  }

  /** Collects pieces. */
  static final class Builder<T> {
    private final Map<T, Names> namesByPiece = new HashMap<>();

    /** Names come in ascending order. */
    void add(T piece, int name) {
      namesByPiece.computeIfAbsent(piece, key -> new Names()).add(name);
    }

    Lexicon<T> build(Function<T, String> text) {
      List<Entry<T>> entries = new ArrayList<>(namesByPiece.size());
      namesByPiece.forEach(
          (piece, names) -> entries.add(new Entry<>(text.apply(piece), piece, names.all())));
      return new Lexicon<>(entries);
    }
  }

  /** Numbers in ascending order, each once; most pieces have one. */
  private static final class Names {
    private int[] names = new int[1];
    private int size;

    void add(int name) {
      if (size > 0 && names[size - 1] == name) {
        return;
      }
      if (size == names.length) {
        names = Arrays.copyOf(names, 2 * size);
      }
      names[size++] = name;
    }

    int[] all() {
      return size == names.length ? names : Arrays.copyOf(names, size);
    }
  }
}
