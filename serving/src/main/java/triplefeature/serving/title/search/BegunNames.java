package triplefeature.serving.title.search;

import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.title.distance.CostModel;
import triplefeature.serving.title.distance.TitleCost;

/**
 * Compares with the names that are what was typed, or while somebody types one edit from it, and
 * with the best known of those that begin so or are nearly so, as a first impression.
 */
final class BegunNames implements LetterTree.Visitor {
  private static final int EDITS = 1;

  private final LetterTree tree;
  private final TitleCost form;
  private final NameComparison comparison;
  private final BoundedHeap begun;
  private final BoundedHeap begunNearly;
  private final BoundedHeap nearly;
  private int begins;

  /**
   * @param capacity names of each kind to compare with
   */
  BegunNames(LetterTree tree, TitleCost form, NameComparison comparison, int capacity) {
    this.tree = tree;
    this.form = form;
    this.comparison = comparison;
    begun = new BoundedHeap(capacity);
    begunNearly = new BoundedHeap(capacity);
    nearly = new BoundedHeap(capacity);
  }

  /**
   * @return whether no other name that begins so can be wanted
   */
  boolean compare() {
    tree.walk(form.query().compact(), Math.min(EDITS, form.maxEdits()), this);
    int[] first = begun.kept();
    comparison.withAll(nearly.kept());
    comparison.withAll(first);
    comparison.withAll(begunNearly.kept());
    return begins == first.length || !comparison.admits(CostModel.COMPLETION, first[0]);
  }

  @Override
  public void begins(int from, int to, int edits) {
    if (edits == 0) {
      // A finished title may still lack the words at its end.
      offer(from, to, begun);
      begins += to - from;
    } else if (form.prefix()) {
      offer(from, to, begunNearly);
    }
  }

  private void offer(int from, int to, BoundedHeap best) {
    for (int entry = from; entry < to; entry++) {
      best.offer(0, tree.owner(entry));
    }
  }

  @Override
  public void equals(int entry, int edits) {
    if (form.prefix()) {
      comparison.withMovie(tree.owner(entry));
    } else if (edits == 0) {
      comparison.with(tree.owner(entry));
    } else {
      nearly.offer(0, tree.owner(entry));
    }
  }
}
