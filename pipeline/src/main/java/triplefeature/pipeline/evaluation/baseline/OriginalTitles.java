package triplefeature.pipeline.evaluation.baseline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.sparse.SparseRows;

/**
 * The content score of the system that this project re-creates: cosine of TF-IDF vectors over the
 * words and pairs of words of the titles, summed over the basket.
 */
final class OriginalTitles extends Untuned {
  private static final long serialVersionUID = 1L;

  OriginalTitles() {
    super("original-content", "The original's title cosine");
  }

  @Override
  Scorer learn(TrainingData training) {
    SparseRows vectors = vectors(training.catalog().movies());
    int terms = 1 + java.util.Arrays.stream(vectors.columns()).max().orElse(0);
    SparseRows postings = vectors.transposed(terms);
    return findings -> {
      double[] scores = new double[training.movies()];
      for (int input : findings.basket().movies()) {
        for (int i = vectors.starts()[input]; i < vectors.starts()[input + 1]; i++) {
          int term = vectors.columns()[i];
          for (int at = postings.starts()[term]; at < postings.starts()[term + 1]; at++) {
            scores[postings.columns()[at]] += vectors.values()[i] * postings.values()[at];
          }
        }
      }
      return scores;
    };
  }

  private static SparseRows vectors(List<Movie> movies) {
    Map<String, Integer> numbers = new HashMap<>();
    List<TreeMap<Integer, Integer>> counts = new ArrayList<>();
    for (Movie movie : movies) {
      TreeMap<Integer, Integer> counted = new TreeMap<>();
      for (String term : terms(movie.title())) {
        counted.merge(numbers.computeIfAbsent(term, key -> numbers.size()), 1, Integer::sum);
      }
      counts.add(counted);
    }
    int[] frequency = new int[numbers.size()];
    counts.forEach(counted -> counted.keySet().forEach(term -> frequency[term]++));
    int[][] columns = new int[movies.size()][];
    float[][] values = new float[movies.size()][];
    for (int row = 0; row < columns.length; row++) {
      columns[row] = counts.get(row).keySet().stream().mapToInt(Integer::intValue).toArray();
      double[] weights = new double[columns[row].length];
      double squares = 0;
      int[] repetitions = counts.get(row).values().stream().mapToInt(Integer::intValue).toArray();
      for (int i = 0; i < weights.length; i++) {
        double idf = Math.log((movies.size() + 1.0) / (frequency[columns[row][i]] + 1.0));
        weights[i] = repetitions[i] * idf;
        squares += weights[i] * weights[i];
      }
      values[row] = new float[weights.length];
      for (int i = 0; i < weights.length; i++) {
        values[row][i] = (float) (squares == 0 ? 0 : weights[i] / Math.sqrt(squares));
      }
    }
    return SparseRows.of(columns, values);
  }

  private static List<String> terms(String title) {
    List<String> terms = new ArrayList<>();
    String previous = null;
    for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        terms.add(word);
        if (previous != null) {
          terms.add(previous + " " + word);
        }
        previous = word;
      }
    }
    return terms;
  }
}
