package triplefeature.serving.title.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.distance.TitleWord;
import triplefeature.serving.title.distance.Vocabulary;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer;

/** Names by the cosine of their fitted vectors to that of a query. Thread-safe. */
final class NameVectors {
  /** Postings read for a first impression. */
  private static final int GLANCE = 4_000;

  /** Postings read where nothing else is left to offer. */
  private static final int THOROUGH = 200_000;

  /** Of the squared weights of what is known of a query: the least that a name holds. */
  private static final double MOSTLY = 0.5;

  /** Telling words that such a name shares, at least; and half of those typed. */
  private static final int WORDS = 2;

  private final TitleVectorizer vectorizer;
  private final TermPostings postings;
  private final ScoresPool pool;
  private final NameTable table;

  /**
   * @param names as in the table
   */
  NameVectors(List<TitleName> names, TitleIdf idf, NameTable table) {
    this.table = table;
    this.vectorizer = new TitleVectorizer(idf);
    this.postings = new TermPostings(names);
    this.pool = new ScoresPool(names.size());
  }

  /** Names likely to be meant, at a glance: the nearest, and those that hold most of the query. */
  IntStream nearest(NormalizedTitle title) {
    BoundedHeap nearest = new BoundedHeap(SearchLimits.CANDIDATES);
    BoundedHeap holding = new BoundedHeap(SearchLimits.CANDIDATES);
    score(
        title,
        GLANCE,
        (name, cosine, contained) -> {
          nearest.offer(cosine, name);
          holding.offer(contained, name);
        });
    return IntStream.concat(Arrays.stream(nearest.kept()), Arrays.stream(holding.kept()));
  }

  /**
   * Names that hold most of what was typed, and half of the words that tell something: "Harry
   * Potter and the Philosopher's Stone" for "harry potter and the sorcerer's stone".
   *
   * @return the nearest first
   */
  IntStream sharingMost(NormalizedTitle title) {
    BoundedHeap nearest = new BoundedHeap(SearchLimits.CANDIDATES);
    Set<String> typed = telling(TitleKey.formsOf(title, new Vocabulary()));
    score(
        title,
        THOROUGH,
        (name, cosine, contained) -> {
          if (contained >= MOSTLY && shares(typed, name)) {
            nearest.offer(cosine, name);
          }
        });
    return Arrays.stream(nearest.drain());
  }

  private boolean shares(Set<String> typed, int name) {
    Set<String> shared = telling(List.of(table.forms().at(table.firstForm(name))));
    shared.retainAll(typed);
    return shared.size() >= WORDS && 2 * shared.size() >= typed.size();
  }

  /** None of a title without a letter, which has no form. */
  private static Set<String> telling(List<TitleKey> forms) {
    return forms.stream()
        .limit(1)
        .flatMap(form -> Arrays.stream(form.words()))
        .filter(word -> word.kind() == TitleWord.Kind.CONTENT)
        .map(TitleWord::text)
        .collect(Collectors.toSet());
  }

  private void score(NormalizedTitle title, int most, NameScores.Taker taker) {
    NameScores sums = pool.take();
    postings.addScores(vectorizer.query(title), most, sums);
    sums.drain(taker);
    pool.giveBack(sums);
  }
}
