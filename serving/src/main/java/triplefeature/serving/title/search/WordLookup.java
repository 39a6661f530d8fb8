package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import triplefeature.serving.title.distance.CostModel;
import triplefeature.serving.title.distance.TitleCost;
import triplefeature.serving.title.distance.TitleWord;
import triplefeature.serving.title.distance.WordCosts;

/**
 * Finds the names that one query can mean by its words, within a cost: chooses the words to look
 * up, and leaves out the names that have one of them only at a price that the other words leave no
 * room for.
 */
final class WordLookup {
  /** A word in so few names is not worth a look for a rarer one. */
  private static final int FEW = 500;

  private record Match(int[] names, int least) {}

  /** The names that have a word typed, or nearly so. */
  private record Matches(int putIn, List<Match> all) {
    int size() {
      return all.stream().mapToInt(match -> match.names().length).sum();
    }
  }

  private final WordIndex index;
  private final Lexicon<TitleWord> words;
  private final TitleCost query;
  private final TitleWord[] typed;
  private final WordCosts costs;
  private final int bound;

  /** Whether no name has a word just so. */
  private final boolean[] mistyped;

  WordLookup(WordIndex index, TitleCost query, int bound) {
    this.index = index;
    this.words = index.words();
    this.query = query;
    this.typed = query.query().words();
    this.costs = query.words();
    this.bound = bound;
    this.mistyped = new boolean[typed.length];
    for (int i = 0; i < typed.length; i++) {
      mistyped[i] = !isThere(i);
    }
  }

  /**
   * Visits every name that may cost no more than the bound by its words, and others; a name may
   * come more than once.
   */
  void visit(WordIndex.Visitor visitor) {
    for (Matches matches : enough(lookUp())) {
      for (Match match : matches.all()) {
        visitor.visit(match.names(), match.least());
      }
    }
  }

  private List<Matches> lookUp() {
    List<Matches> looked = new ArrayList<>();
    for (int word : rareFirst()) {
      Matches matches = lookUp(word);
      looked.add(matches);
      if (matches.putIn() > bound && matches.size() <= FEW) {
        break;
      }
    }
    return looked;
  }

  /** Words of which every name within the bound has at least one, with few names. */
  private List<Matches> enough(List<Matches> looked) {
    looked.sort(Comparator.comparing(Matches::size));
    int missing = 0;
    for (int i = 0; i < looked.size(); i++) {
      Matches next = looked.get(i);
      missing += next.putIn();
      if (next.putIn() > bound) {
        return List.of(next);
      }
      if (missing > bound) {
        return looked.subList(0, i + 1);
      }
    }
    throw new IllegalStateException("a name within " + bound + " may have none of the words");
  }

  /** Places of the words typed, those first that the fewest names are likely to have. */
  private List<Integer> rareFirst() {
    Comparator<Integer> small =
        Comparator.comparing(i -> typed[i].kind() != TitleWord.Kind.CONTENT);
    return IntStream.range(0, typed.length)
        .boxed()
        .sorted(
            small
                .thenComparing(query::unfinished)
                .thenComparing(i -> mistyped[i])
                .thenComparingInt(i -> -typed[i].length()))
        .toList();
  }

  private boolean isThere(int i) {
    String text = typed[i].text();
    return typed[i].isNumber()
        || words.has(text)
        || index.neighbors().has(text)
        || (query.unfinished(i) && words.hasBegun(text))
        || (i > 0 && words.has(typed[i - 1].text() + text))
        || (i + 1 < typed.length && words.has(text + typed[i + 1].text()));
  }

  /**
   * What words cost at least in any name: an edit for each that no name has, or for two of them if
   * they may have been one.
   */
  private int least(int except, int exceptToo) {
    int least = 0;
    int run = 0;
    for (int i = 0; i < typed.length; i++) {
      boolean counts = mistyped[i] && i != except && i != exceptToo;
      run = counts ? run + 1 : 0;
      least += run % 2 == 1 ? Math.min(CostModel.EDIT, costs.putIn(i)) : 0;
    }
    return least;
  }

  /** One word typed, in all the ways a name may have it. */
  private Matches lookUp(int i) {
    List<Match> found = new ArrayList<>();
    TitleWord word = typed[i];
    int left = bound - least(i, i);
    int edits = costs.edits(word.length(), left);
    words.near(
        word.text(),
        edits,
        (there, names) -> add(costs.pair(word, there, left), left, names, found));
    if (query.unfinished(i)) {
      words.begun(
          word.text(),
          WordCosts.editsBegun(left, edits),
          (there, names) -> add(costs.begun(word, there, left), left, names, found));
    }
    if (word.isNumber()) {
      found.add(new Match(index.withNumber(word.value()), bound - left));
    } else {
      index
          .neighbors()
          .near(
              word.text(),
              costs.editsSpaced(left),
              (there, names) ->
                  add(costs.spaced(there.first(), there.second(), word, left), left, names, found));
      lookUpJoined(i, i - 1, found);
      lookUpJoined(i, i + 1, found);
    }
    return new Matches(costs.putIn(i), found);
  }

  /** Two neighbours typed that are one word in the name. */
  private void lookUpJoined(int i, int partner, List<Match> found) {
    if (partner < 0 || partner == typed.length || typed[partner].isNumber()) {
      return;
    }
    TitleWord first = typed[Math.min(partner, i)];
    TitleWord second = typed[Math.max(partner, i)];
    int left = bound - least(i, partner);
    words.near(
        first.text() + second.text(),
        costs.editsSpaced(left),
        (there, names) -> add(costs.spaced(first, second, there, left), left, names, found));
  }

  private void add(int cost, int left, int[] names, List<Match> found) {
    if (cost <= left) {
      found.add(new Match(names, cost + bound - left));
    }
  }
}
