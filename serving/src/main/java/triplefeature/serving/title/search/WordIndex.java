package triplefeature.serving.title.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.distance.TitleWord;

/**
 * Names by their words. A name that a query can mean has each of its words, or nearly so, but for
 * those that may be put in at a price; so every such name has at least one of any few words whose
 * prices add up to more than the name may cost. {@link WordLookup} looks up those few, and nothing
 * else. Immutable.
 */
final class WordIndex {
  private static final int[] NO_NAMES = {};

  private final Lexicon<TitleWord> words;
  private final Lexicon<Neighbors> neighbors;
  private final Map<Integer, int[]> numbers = new HashMap<>();

  /** Receives names. */
  interface Visitor {
    /**
     * @param names numbers in the {@link NameTable}, ascending
     * @param least what each of them costs at least by its words
     */
    void visit(int[] names, int least);
  }

  /** Two words of a name, one behind the other. */
  record Neighbors(TitleWord first, TitleWord second) {
    String text() {
      return first.text() + second.text();
    }
  }

  WordIndex(NameTable names) {
    Lexicon.Builder<TitleWord> single = new Lexicon.Builder<>();
    Lexicon.Builder<Neighbors> joined = new Lexicon.Builder<>();
    Map<Integer, IntStream.Builder> counted = new HashMap<>();
    for (int name = 0; name < names.size(); name++) {
      for (TitleKey form : names.forms(name)) {
        TitleWord last = null;
        for (TitleWord word : form.words()) {
          single.add(word, name);
          if (word.isNumber()) {
            counted.computeIfAbsent(word.value(), key -> IntStream.builder()).add(name);
          } else if (last != null && !last.isNumber()) {
            joined.add(new Neighbors(last, word), name);
          }
          last = word;
        }
      }
    }
    words = single.build(TitleWord::text);
    neighbors = joined.build(Neighbors::text);
    counted.forEach((number, those) -> numbers.put(number, those.build().distinct().toArray()));
  }

  Lexicon<TitleWord> words() {
    return words;
  }

  Lexicon<Neighbors> neighbors() {
    return neighbors;
  }

  int[] withNumber(int value) {
    return numbers.getOrDefault(value, NO_NAMES);
  }
}
