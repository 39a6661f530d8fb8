package triplefeature.serving.title.search;

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
  private final BestNames begun;
  private final BestNames begunNearly;
  private final BestNames nearly;
  private int begins;

  /**
   * @param capacity names of each kind to compare with
   */
  BegunNames(LetterTree tree, TitleCost form, NameComparison comparison, int capacity) {
    this.tree = tree;
    this.form = form;
    this.comparison = comparison;
    begun = new BestNames(capacity);
    begunNearly = new BestNames(capacity);
    nearly = new BestNames(capacity);
  }

  /**
   * @return whether no other name that begins so can be wanted
   */
  boolean compare() {
    tree.walk(form.query().compact(), Math.min(EDITS, form.maxEdits()), this);
    compare(nearly);
    compare(begun);
    compare(begunNearly);
    return begins == begun.size() || !comparison.admits(TitleCost.COMPLETION, begun.last());
  }

  private void compare(BestNames names) {
    for (int i = 0; i < names.size(); i++) {
      comparison.with(names.name(i));
    }
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

  private void offer(int from, int to, BestNames best) {
    for (int entry = from; entry < to; entry++) {
      best.offer(0, tree.owner(entry));
    }
  }

  @Override
  public void equals(int entry, int edits) {
    if (form.prefix()) {
      comparison.withFilm(tree.owner(entry));
    } else if (edits == 0) {
      comparison.with(tree.owner(entry));
    } else {
      nearly.offer(0, tree.owner(entry));
    }
  }
}
