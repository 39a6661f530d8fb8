package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
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

  private Lexicon(Map<T, List<Integer>> namesByPiece, Function<T, String> text) {
    Comparator<T> byLength = Comparator.comparingInt(piece -> text.apply(piece).length());
    List<Map.Entry<T, List<Integer>>> entries =
        namesByPiece.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(byLength.thenComparing(text)))
            .toList();
    pieces = entries.stream().map(Map.Entry::getKey).toList();
    names = new int[pieces.size()][];
    letters = new long[pieces.size()];
    int[] lengths = pieces.stream().mapToInt(piece -> text.apply(piece).length()).toArray();
    starts = new int[lengths.length == 0 ? 2 : lengths[lengths.length - 1] + 2];
    for (int i = 0; i < letters.length; i++) {
      T piece = pieces.get(i);
      names[i] = entries.get(i).getValue().stream().mapToInt(Integer::intValue).toArray();
      letters[i] = TitleWord.lettersOf(text.apply(piece));
      starts[lengths[i] + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    pieceOfText =
        IntStream.range(0, letters.length)
            .boxed()
            .sorted(Comparator.comparing(i -> text.apply(pieces.get(i))))
            .mapToInt(Integer::intValue)
            .toArray();
    texts =
        Arrays.stream(pieceOfText).mapToObj(i -> text.apply(pieces.get(i))).toArray(String[]::new);
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
    private final Map<T, List<Integer>> namesByPiece = new HashMap<>();

    /** Names come in ascending order. */
    void add(T piece, int name) {
      List<Integer> names = namesByPiece.computeIfAbsent(piece, key -> new ArrayList<>(1));
      if (names.isEmpty() || names.get(names.size() - 1) != name) {
        names.add(name);
      }
    }

    Lexicon<T> build(Function<T, String> text) {
      return new Lexicon<>(namesByPiece, text);
    }
  }
}
