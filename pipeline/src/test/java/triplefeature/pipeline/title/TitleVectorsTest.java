package triplefeature.pipeline.title;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.title.names.TitleHashing;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleTerms;
import triplefeature.serving.title.names.TitleVectorizer;

/** Both sides of the search make the same vectors, over a thousand real titles. */
@Tag("spark")
class TitleVectorsTest {
  private static final StructType NAMES =
      new StructType()
          .add("movieId", DataTypes.IntegerType)
          .add("name", DataTypes.StringType)
          .add("kind", DataTypes.StringType);

  private static SparkSession spark;
  private static List<String> titles;

  @BeforeAll
  static void readAThousandTitles() throws IOException {
    spark = SharedSpark.session();
    titles = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                TitleVectorsTest.class.getResourceAsStream("titles.txt"),
                StandardCharsets.UTF_8))) {
      lines.lines().forEach(titles::add);
    }
    assertEquals(1000, titles.size());
  }

  @Test
  void a_term_has_the_dimension_that_hashingtf_gives_it() {
    HashingTF hashing = new HashingTF().setNumFeatures(TitleHashing.SIZE);
    Set<String> terms = new HashSet<>();
    titles.forEach(title -> terms.addAll(TitleTerms.of(TitleNormalizer.normalize(title))));
    assertTrue(terms.size() > 5000, "distinct terms: " + terms.size());
    terms.forEach(term -> assertEquals(hashing.indexOf(term), TitleHashing.index(term), term));
  }

  @Test
  void a_fitted_vector_is_the_one_the_server_makes() {
    TitleVectors fitted = TitleVectors.fit(names(titles));
    TitleIdf idf = idf(fitted);
    TitleVectorizer server = new TitleVectorizer(idf);
    List<Row> vectors = fitted.vectors().collectAsList();
    assertEquals(1000, vectors.size());
    for (Row vector : vectors) {
      String name = vector.getString(1);
      TitleName expected = server.name(0, name, TitleName.Kind.TITLE);
      assertArrayEquals(
          expected.terms(), vector.<Integer>getList(3).stream().mapToInt(i -> i).toArray(), name);
      float[] values = new float[expected.weights().length];
      for (int i = 0; i < values.length; i++) {
        values[i] = vector.<Float>getList(4).get(i);
      }
      assertArrayEquals(expected.weights(), values, 1e-6f, name);
    }
  }

  @Test
  void the_weights_are_those_fitted_without_apache_spark() {
    TitleIdf idf = idf(TitleVectors.fit(names(titles)));
    TitleIdf expected = TitleVectorizer.fit(titles);
    assertEquals(expected.size(), idf.size());
    titles.stream()
        .flatMap(title -> TitleTerms.of(TitleNormalizer.normalize(title)).stream())
        .mapToInt(TitleHashing::index)
        .forEach(index -> assertEquals(expected.weight(index), idf.weight(index), 1e-6f));
  }

  @Test
  void the_order_of_the_input_changes_nothing() {
    List<String> shuffled = new ArrayList<>(titles);
    Collections.shuffle(shuffled, new Random(7));
    List<Row> once = TitleVectors.fit(names(titles)).vectors().collectAsList();
    List<Row> again = TitleVectors.fit(names(shuffled).repartition(5)).vectors().collectAsList();
    assertEquals(once, again);
  }

  @Test
  void a_name_without_a_letter_or_a_digit_has_no_vector() {
    assertEquals(1, TitleVectors.fit(names(List.of("Heat", "???"))).vectors().count());
  }

  /** The id is the title's place in {@link #titles}, whatever the order of the rows. */
  private static Dataset<Row> names(List<String> names) {
    List<Row> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(RowFactory.create(1 + Math.max(0, titles.indexOf(name)), name, "title"));
    }
    return spark.createDataFrame(rows, NAMES);
  }

  private static TitleIdf idf(TitleVectors fitted) {
    List<Row> rows = fitted.idf().orderBy("index").collectAsList();
    float[] weights = new float[rows.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = rows.get(i).getFloat(1);
    }
    return new TitleIdf(rows.stream().mapToInt(row -> row.getInt(0)).toArray(), weights);
  }
}
