package triplefeature.pipeline.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import triplefeature.serving.recommend.TermKind;

/**
 * What the films of one partition say, in terms that have numbers of their own in it: a term is
 * told once, however many films have it.
 *
 * @param terms by number
 * @param movieIds of the films
 * @param said for each film the numbers of its terms with repetitions, ascending
 */
record TermBlock(TermKey[] terms, int[] movieIds, int[][] said) implements Serializable {

  /**
   * @param films with the columns that {@link TermReading} reads, and movieId
   */
  static TermBlock of(Iterator<Row> films) {
    Map<TermKey, Integer> numbers = new HashMap<>();
    List<TermKey> terms = new ArrayList<>();
    List<Integer> movieIds = new ArrayList<>();
    List<int[]> said = new ArrayList<>();
    while (films.hasNext()) {
      Row film = films.next();
      movieIds.add(film.getAs("movieId"));
      said.add(
          Arrays.stream(TermKind.values())
              .flatMap(kind -> read(kind, film))
              .mapToInt(
                  term ->
                      numbers.computeIfAbsent(
                          term,
                          added -> {
                            terms.add(added);
                            return terms.size() - 1;
                          }))
              .sorted()
              .toArray());
    }
    return new TermBlock(
        terms.toArray(TermKey[]::new),
        movieIds.stream().mapToInt(Integer::intValue).toArray(),
        said.toArray(int[][]::new));
  }

  private static Stream<TermKey> read(TermKind kind, Row film) {
    return TermReading.of(kind).terms().apply(film).stream()
        .map(text -> new TermKey(kind.key(), text));
  }

  /** How many of the films have each of the terms. */
  record Counts(TermKey[] terms, int[] films) implements Serializable {}

  Counts counts() {
    int[] films = new int[terms.length];
    for (int[] film : said) {
      Arrays.stream(film).distinct().forEach(term -> films[term]++);
    }
    return new Counts(terms, films);
  }

  /** A row of {@link ContentVector} for each film. */
  Iterator<Row> vectors(Vocabulary vocabulary) {
    int[] indices =
        Arrays.stream(terms)
            .mapToInt(term -> vocabulary.indices().getOrDefault(term, -1))
            .toArray();
    return IntStream.range(0, movieIds.length)
        .mapToObj(
            film ->
                ContentVector.of(
                    movieIds[film],
                    Arrays.stream(said[film])
                        .map(term -> indices[term])
                        .filter(index -> index >= 0)
                        .sorted()
                        .toArray(),
                    vocabulary))
        .iterator();
  }
}
