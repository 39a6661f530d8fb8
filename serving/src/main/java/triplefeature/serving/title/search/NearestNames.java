package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.title.distance.CostModel;
import triplefeature.serving.title.distance.TitleCost;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer;

/**
 * Compares with every name that can matter, in two steps. First those that are likely to be near:
 * names that begin so, and the nearest by the cosine of their vectors. What they cost bounds what
 * any other may cost, and so few others are left that all of them are looked up: by the words they
 * must have, and by the letters they must begin with. Thread-safe.
 */
final class NearestNames {
  private final SearchLimits limits;
  private final TitleVectorizer vectorizer;
  private final TermPostings postings;
  private final LetterTree tree;
  private final WordIndex words;
  private final ScoresPool scores;

  /**
   * @param vectors of the names, in the order of the table
   */
  NearestNames(
      NameTable names, List<TitleName> vectors, TitleVectorizer vectorizer, SearchLimits limits) {
    this.limits = limits;
    this.vectorizer = vectorizer;
    this.scores = new ScoresPool(names.size());
    // The three know nothing of each other, and are built side by side.
    CompletableFuture<WordIndex> byWords =
        CompletableFuture.supplyAsync(() -> new WordIndex(names));
    CompletableFuture<TermPostings> byTerms =
        CompletableFuture.supplyAsync(() -> new TermPostings(vectors));
    this.tree = tree(names);
    this.postings = byTerms.join();
    this.words = byWords.join();
  }

  private static LetterTree tree(NameTable names) {
    List<String> letters = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      for (TitleKey form : names.forms(name)) {
        letters.add(form.compact());
        owners.add(name);
        if (form.beginsWithArticle()) {
          letters.add(form.compactWithoutArticle());
          owners.add(name);
        }
      }
    }
    return new LetterTree(letters, owners);
  }

  /**
   * Compares with every name that can be among the first films of a query, and with some that
   * cannot.
   */
  void compare(NameComparison comparison) {
    boolean all = true;
    for (TitleCost form : comparison.forms()) {
      all &= new BegunNames(tree, form, comparison, limits.candidates()).compare();
    }
    if (!byLettersAlone(comparison)) {
      compareNearest(comparison);
      for (TitleCost form : comparison.forms()) {
        new WordLookup(words, form, comparison.bound()).visit(comparison::bestKnownFirst);
      }
      all = false;
    }
    if (!all) {
      for (TitleCost form : comparison.forms()) {
        compareBegun(form, comparison);
      }
    }
  }

  /** Whether what is still wanted has the letters typed, in this order, at its beginning. */
  private static boolean byLettersAlone(NameComparison comparison) {
    return comparison.bound() < CostModel.LEAST_BY_WORDS
        && Arrays.stream(comparison.forms()).noneMatch(form -> form.query().hasNumber());
  }

  private void compareNearest(NameComparison comparison) {
    NameScores sums = scores.take();
    postings.addScores(vectorizer.query(comparison.title()), sums);
    BoundedHeap nearest = new BoundedHeap(limits.candidates());
    BoundedHeap containing = new BoundedHeap(limits.candidates());
    sums.drain(nearest, containing);
    scores.giveBack(sums);
    comparison.withAll(nearest.kept());
    comparison.withAll(containing.kept());
  }

  /** All names within the bound by their letters without blanks. */
  private void compareBegun(TitleCost form, NameComparison comparison) {
    int equal = form.editsByLetters(comparison.bound());
    int begun = form.editsByBeginning(comparison.bound());
    tree.walk(
        form.query().compact(),
        Math.max(equal, begun),
        new LetterTree.Visitor() {
          @Override
          public void begins(int from, int to, int edits) {
            if (edits <= begun) {
              for (int entry = from; entry < to; entry++) {
                comparison.with(tree.owner(entry));
              }
            }
          }

          @Override
          public void equals(int entry, int edits) {
            comparison.with(tree.owner(entry));
          }
        });
  }
}
