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
  private final ThreadLocal<NameScores> scores;

  NearestNames(NameTable names, TitleVectorizer vectorizer, SearchLimits limits) {
    this.names = names;
    this.vectorizer = vectorizer;
    this.limits = limits;
    this.postings = new TermPostings(names.all());
    this.scores = ThreadLocal.withInitial(() -> new NameScores(names.size()));
    List<String> letters = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int name = 0; name < names.size(); name++) {
      for (TitleKey form : names.forms(name)) {
        letters.add(form.compact());
        owners.add(name);
        if (form.beginsWithArticle()) {
          letters.add(form.compact().substring(form.words()[0].length()));
          owners.add(name);
        }
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
    var vector = vectorizer.query(typed.title());
    NameScores sums = scores.get();
    postings.addScores(vector, sums);
    BestNames nearest = new BestNames(limits.candidates());
    BestNames containing = new BestNames(limits.candidates());
    sums.drain(nearest, containing);
    addAll(nearest, found);
    addAll(containing, found);
  }

  private void addBegun(String letters, boolean prefix, Set<Integer> found) {
    int edits = Math.min(MAX_WALK_EDITS, limits.edits(letters.length()));
    BegunNames begun = new BegunNames(tree, prefix, limits.candidates());
    tree.walk(letters, Math.min(1, edits), begun);
    if (edits > 1 && begun.nothingExact()) {
      begun = new BegunNames(tree, prefix, limits.candidates());
      tree.walk(letters, edits, begun);
    }
    begun.names().forEach(best -> addAll(best, found));
  }

  private static void addAll(BestNames best, Set<Integer> found) {
    for (int i = 0; i < best.size(); i++) {
      found.add(best.name(i));
    }
  }
}
