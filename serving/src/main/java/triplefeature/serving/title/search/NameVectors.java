package triplefeature.serving.title.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleVectorizer;

/** Names by the cosine of their fitted vectors to that of a query. Thread-safe. */
final class NameVectors {
  /** Postings read for a first impression. */
  private static final int GLANCE = 4_000;

  /** Postings read where nothing else is left to offer: some two milliseconds. */
  private static final int THOROUGH = 200_000;

  /** Of the squared weights of what was typed: the least that a name holds which is offered. */
  private static final double MOSTLY = 0.5;

  /** Words that such a name has in common with what was typed, at least. */
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
   * Names that hold most of what was typed, by whole words among others: "Harry Potter and the
   * Philosopher's Stone" for "harry potter and the sorcerer's stone".
   *
   * @return the nearest first
   */
  IntStream sharingMost(NormalizedTitle title) {
    BoundedHeap nearest = new BoundedHeap(SearchLimits.CANDIDATES);
    score(
        title,
        THOROUGH,
        (name, cosine, contained) -> {
          if (contained >= MOSTLY) {
            nearest.offer(cosine, name);
          }
        });
    return Arrays.stream(nearest.drain()).filter(name -> sharesWords(title, table.name(name)));
  }

  private static boolean sharesWords(NormalizedTitle title, String name) {
    Set<String> shared = new HashSet<>(TitleNormalizer.normalize(name).words());
    shared.retainAll(title.words());
    return shared.size() >= WORDS;
  }

  private void score(NormalizedTitle title, int most, NameScores.Taker taker) {
    NameScores sums = pool.take();
    postings.addScores(vectorizer.query(title), most, sums);
    sums.drain(taker);
    pool.giveBack(sums);
  }
}
