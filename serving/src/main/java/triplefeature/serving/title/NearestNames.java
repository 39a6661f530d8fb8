package triplefeature.serving.title;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names worth comparing with a query: those nearest by the cosine of their vectors, those that
 * contain most of it, and those whose letters begin like it but for a few edits. Thread-safe.
 */
final class NearestNames implements CandidateNames {
  /** Edits at most in the walk of the tree; more are left to the vectors. */
  private static final int MAX_WALK_EDITS = 2;

  private final NameTable names;
  private final TitleVectorizer vectorizer;
  private final SearchLimits limits;
  private final TermPostings postings;
  private final LetterTree tree;

  NearestNames(NameTable names, TitleVectorizer vectorizer, SearchLimits limits) {
    this.names = names;
    this.vectorizer = vectorizer;
    this.limits = limits;
    this.postings = new TermPostings(names.all());
    List<String> letters = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      for (TitleKey form : names.forms(name)) {
        letters.add(form.compact());
        owners.add(name);
      }
    }
    this.tree = new LetterTree(letters, owners.stream().mapToInt(Integer::intValue).toArray());
  }

  @Override
  public int[] of(TypedTitle typed, boolean prefix) {
    Set<Integer> found = new HashSet<>();
    addNearest(typed, found);
    for (TitleKey form : typed.forms()) {
      addBegun(form.compact(), prefix && typed.year().isEmpty(), found);
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void addNearest(TypedTitle typed, Set<Integer> found) {
    var vector = vectorizer.vector(typed.title());
    float[] scores = new float[2 * postings.nameCount()];
    postings.addScores(vector, scores);
    BestNames nearest = new BestNames(limits.candidates());
    BestNames containing = new BestNames(limits.candidates());
    for (int name = 0; name < postings.nameCount(); name++) {
      if (scores[2 * name] > 0) {
        nearest.offer(scores[2 * name], name);
        containing.offer(scores[2 * name + 1], name);
      }
    }
    addAll(nearest, found);
    addAll(containing, found);
  }

  private void addBegun(String letters, boolean prefix, Set<Integer> found) {
    int edits = Math.min(MAX_WALK_EDITS, limits.edits(letters.length()));
    BestNames[] begun = new BestNames[edits + 1];
    BestNames[] equal = new BestNames[edits + 1];
    for (int i = 0; i <= edits; i++) {
      begun[i] = new BestNames(limits.candidates());
      equal[i] = new BestNames(limits.candidates());
    }
    tree.walk(
        letters,
        edits,
        new LetterTree.Visitor() {
          @Override
          public void begins(int from, int to, int distance) {
            for (int entry = from; prefix && entry < to; entry++) {
              begun[distance].offer(0, tree.name(entry));
            }
          }

          @Override
          public void equals(int entry, int distance) {
            equal[distance].offer(0, tree.name(entry));
          }
        });
    for (int i = 0; i <= edits; i++) {
      addAll(begun[i], found);
      addAll(equal[i], found);
    }
  }

  private static void addAll(BestNames best, Set<Integer> found) {
    for (int i = 0; i < best.size(); i++) {
      found.add(best.name(i));
    }
  }
}
