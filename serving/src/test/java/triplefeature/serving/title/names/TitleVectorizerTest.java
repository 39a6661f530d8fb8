package triplefeature.serving.title.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import triplefeature.serving.title.names.TitleVectorizer.TitleVector;

/** Terms, their weights and the vector of a title, worked by hand. */
class TitleVectorizerTest {
  private static final double EXACT = 1e-6;

  private static int index(String term) {
    return TitleHashing.index(term);
  }

  /** The words with their borders, in pieces of two letters and of three. */
  @Test
  void terms_are_words_pairs_of_words_and_pieces_of_words() {
    assertEquals(
        List.of(
            "w up", "c ^u", "c ^up", "c up", "c up$", "c p$", //
            "w m", "b up m", "c ^m", "c ^m$", "c m$"),
        TitleTerms.of(TitleNormalizer.normalize("Up M")));
    assertEquals(List.of(), TitleTerms.of(TitleNormalizer.normalize("?")));
  }

  /** ln((N + 1) / (df + 1)): of two names both have "up", one has "m". */
  @Test
  void a_term_weighs_by_the_names_that_have_it() {
    TitleIdf idf = TitleVectorizer.fit(List.of("Up", "Up M"));
    assertEquals(Math.log(3.0 / 3), idf.weight(index("w up")), EXACT);
    assertEquals(Math.log(3.0 / 2), idf.weight(index("w m")), EXACT);
    assertEquals(0, idf.weight(index("w unseen")));
    // All eleven terms, each once.
    assertEquals(11, idf.size());
  }

  /** Of "M m" the weights are 2 * 0.5 for the word typed twice and 1.5 for the pair. */
  @Test
  void a_vector_is_frequency_times_weight_at_unit_length() {
    TitleVectorizer vectorizer = new TitleVectorizer(idf(Map.of("w m", 0.5f, "b m m", 1.5f)));
    TitleName name = vectorizer.name(3, "M m", TitleName.Kind.TITLE);
    assertEquals(3, name.movie());
    double length = Math.sqrt(1 * 1 + 1.5 * 1.5);
    assertVector(Map.of("w m", 1 / length, "b m m", 1.5 / length), name.terms(), name.weights());
  }

  @Test
  void two_neighbours_of_a_query_may_be_one_word() {
    TitleVectorizer vectorizer = new TitleVectorizer(idf(Map.of("w spiderman", 2f, "w man", 1f)));
    TitleVector query = vectorizer.query(TitleNormalizer.normalize("spider man"));
    double length = Math.sqrt(2 * 2 + 1 * 1);
    assertVector(
        Map.of("w spiderman", 2 / length, "w man", 1 / length), query.terms(), query.weights());
    assertEquals(
        1,
        vectorizer.name(0, "spider man", TitleName.Kind.TITLE).terms().length,
        "names are typed");
    assertEquals(0, vectorizer.query(TitleNormalizer.normalize("unseen")).terms().length);
  }

  private static void assertVector(Map<String, Double> expected, int[] terms, float[] weights) {
    Map<Integer, Double> weightOf = new HashMap<>();
    expected.forEach((term, weight) -> weightOf.put(index(term), weight));
    int[] ascending = weightOf.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    assertArrayEquals(ascending, terms);
    for (int i = 0; i < terms.length; i++) {
      assertEquals(weightOf.get(terms[i]), weights[i], EXACT);
    }
  }

  private static TitleIdf idf(Map<String, Float> weights) {
    Map<Integer, Float> byIndex = new HashMap<>();
    weights.forEach((term, weight) -> byIndex.put(index(term), weight));
    int[] indices = byIndex.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    float[] values = new float[indices.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = byIndex.get(indices[i]);
    }
    return new TitleIdf(indices, values);
  }

  @Test
  void dimensions_ascend_within_the_hashed_space_and_fit_their_weights() {
    int last = TitleHashing.SIZE - 1;
    TitleIdf widest = new TitleIdf(new int[] {0, last}, new float[] {1, 2});
    assertEquals(1, widest.weight(0));
    assertEquals(2, widest.weight(last));
    assertEquals(0, widest.weight(1));
    for (int[] wrong : new int[][] {{-1, 5}, {5, last + 1}, {5, 5}, {6, 5}, {5}}) {
      assertTrue(
          assertThrows(
                  IllegalArgumentException.class, () -> new TitleIdf(wrong, new float[] {1, 2}))
              .getMessage()
              .startsWith("title idf: "),
          Arrays.toString(wrong));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new TitleName(0, "Up", TitleName.Kind.TITLE, new int[] {1}, new float[0]));
  }
}
