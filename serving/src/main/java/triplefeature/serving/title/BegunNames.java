package triplefeature.serving.title;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps the best known of the names that a walk of the tree finds, for each number of edits. */
final class BegunNames implements LetterTree.Visitor {
  private static final int LEVELS = 3;

  private final LetterTree tree;
  private final boolean prefix;
  private final List<BestNames> begun;
  private final List<BestNames> equal;

  /**
   * @param prefix whether names that go on count
   * @param capacity names kept of each kind and level
   */
  BegunNames(LetterTree tree, boolean prefix, int capacity) {
    this.tree = tree;
    this.prefix = prefix;
    begun = IntStream.range(0, LEVELS).mapToObj(i -> new BestNames(capacity)).toList();
    equal = IntStream.range(0, LEVELS).mapToObj(i -> new BestNames(capacity)).toList();
  }

  @Override
  public void begins(int from, int to, int edits) {
    // A finished title may still lack the words at its end.
    if (prefix || edits == 0) {
      BestNames best = begun.get(edits);
      for (int entry = from; entry < to; entry++) {
        best.offer(0, tree.name(entry));
      }
    }
  }

  @Override
  public void equals(int entry, int edits) {
    equal.get(edits).offer(0, tree.name(entry));
  }

  boolean nothingExact() {
    return begun.get(0).size() == 0 && equal.get(0).size() == 0;
  }

  Stream<BestNames> names() {
    return Stream.concat(begun.stream(), equal.stream());
  }
}
