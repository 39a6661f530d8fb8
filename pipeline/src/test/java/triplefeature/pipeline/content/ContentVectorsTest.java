package triplefeature.pipeline.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.recommend.TermKind;

/** Three films whose weights can be worked out on paper. */
@Tag("spark")
class ContentVectorsTest {
  private static final double EXACT = 1e-6;
  private static final StructType FILMS = schema();

  /**
   * Of three films two share the genre Crime and two the word "heat"; what one film alone has
   * connects it with nothing. idf = ln((3 + 1) / (2 + 1)) = 0.287682. A kind with a single term has
   * the root of its weight, whatever the idf.
   */
  @Test
  void a_kind_has_the_length_of_the_root_of_its_weight() {
    ContentVectors fitted =
        ContentVectors.fit(
            films(
                film(1, "Heat", List.of("Crime", "Drama")),
                film(2, "The Heat Wave", List.of("Crime")),
                film(3, "Alone", List.of())),
            3);
    List<Row> terms = fitted.terms().orderBy("index").collectAsList();
    assertEquals(List.of("0 genre Crime", "1 title heat"), terms.stream().map(this::name).toList());
    terms.forEach(term -> assertEquals(0.287682, term.getFloat(3), EXACT));

    Map<Integer, Row> vectors = vectors(fitted);
    for (int movieId : new int[] {1, 2}) {
      List<Float> values = vectors.get(movieId).getList(2);
      assertEquals(List.of(0, 1), vectors.get(movieId).getList(1));
      assertEquals(Math.sqrt(TermReading.of(TermKind.GENRE).weight()), values.get(0), EXACT);
      assertEquals(Math.sqrt(TermReading.of(TermKind.TITLE).weight()), values.get(1), EXACT);
    }
    assertEquals(List.of(), vectors.get(3).getList(1));
    assertEquals(List.of(), vectors.get(3).getList(2));
  }

  /**
   * "heat" twice counts 1 + ln 2 = 1.693147, "night" once 1; both have the same idf. Length
   * sqrt(1.693147² + 1) = 1.966404: 0.861037 and 0.508543.
   */
  @Test
  void a_word_said_twice_counts_less_than_twice() {
    ContentVectors fitted =
        ContentVectors.fit(
            films(
                film(1, "Heat! Heat? Night", List.of()),
                film(2, "Night of the heat", List.of()),
                film(3, "x", List.of())),
            3);
    List<Float> values = vectors(fitted).get(1).getList(2);
    double root = Math.sqrt(TermReading.of(TermKind.TITLE).weight());
    assertEquals(0.861037 * root, values.get(0), EXACT);
    assertEquals(0.508543 * root, values.get(1), EXACT);
  }

  /**
   * Of four films three are crime, two war: idf ln(5 / 4) = 0.223144 and ln(5 / 3) = 0.510826.
   * Genres count with the root of that, 0.472381 and 0.714721, of length sqrt(0.733970) = 0.856720:
   * 0.551383 and 0.834252.
   */
  @Test
  void a_rare_genre_counts_more_than_a_frequent_one() {
    ContentVectors fitted =
        ContentVectors.fit(
            films(
                film(1, "x", List.of("Crime", "War")),
                film(2, "y", List.of("War", "Crime")),
                film(3, "z", List.of("Crime")),
                film(4, "z", List.of())),
            4);
    List<Float> values = vectors(fitted).get(1).getList(2);
    double root = Math.sqrt(TermReading.of(TermKind.GENRE).weight());
    assertEquals(0.551383 * root, values.get(0), EXACT);
    assertEquals(0.834252 * root, values.get(1), EXACT);
  }

  @Test
  void what_every_film_has_tells_nothing_and_is_no_term() {
    ContentVectors fitted =
        ContentVectors.fit(
            films(
                film(1, "Heat", List.of("Drama")),
                film(2, "Heat", List.of("Drama")),
                film(3, "Alone", List.of("Drama"))),
            3);
    assertEquals(
        List.of("0 title heat"), fitted.terms().collectAsList().stream().map(this::name).toList());
    Map<Integer, Row> vectors = vectors(fitted);
    assertEquals(List.of(0), vectors.get(1).getList(1));
    assertEquals(
        Math.sqrt(TermReading.of(TermKind.TITLE).weight()),
        vectors.get(1).<Float>getList(2).get(0),
        EXACT);
    assertEquals(List.of(), vectors.get(3).getList(2));
  }

  @Test
  void case_apostrophes_and_stop_words_make_no_difference() {
    ContentVectors fitted =
        ContentVectors.fit(
            films(
                film(1, "The DON'S 七人 café", List.of()),
                film(2, "don’s and a 七人, Café", List.of()),
                film(3, "x", List.of())),
            3);
    assertEquals(
        List.of("0 title café", "1 title dons", "2 title 七人"),
        fitted.terms().orderBy("index").collectAsList().stream().map(this::name).toList());
  }

  /** Neither what MLlib's list has ("the") nor what it lacks ("must", "der") connects films. */
  @Test
  void fillers_and_foreign_articles_are_no_terms() {
    ContentVectors fitted =
        ContentVectors.fit(
            films(
                film(1, "The heat must yet become der Blaue Engel", List.of()),
                film(2, "The heat must yet become der Blaue Engel", List.of()),
                film(3, "x", List.of())),
            3);
    assertEquals(
        List.of("0 title blaue", "1 title engel", "2 title heat"),
        fitted.terms().orderBy("index").collectAsList().stream().map(this::name).toList());
  }

  @Test
  void every_kind_of_the_data_set_becomes_terms() {
    ContentVectors fitted = ContentVectors.fit(films(full(1), full(2), film(3, "x", List.of())), 3);
    List<String> terms =
        fitted.terms().orderBy("index").collectAsList().stream().map(this::name).toList();
    for (String expected :
        List.of(
            "cast Al Pacino",
            "collection Saga",
            "company Forward Pass",
            "director Michael Mann",
            "genre Crime",
            "keyword heist",
            "language en",
            "overview thief",
            "tagline saga",
            "title heat")) {
      assertTrue(terms.stream().anyMatch(term -> term.endsWith(" " + expected)), expected);
    }
    double square = vectors(fitted).get(1).<Float>getList(2).stream().mapToDouble(v -> v * v).sum();
    double weights =
        Arrays.stream(TermKind.values()).mapToDouble(kind -> TermReading.of(kind).weight()).sum();
    assertEquals(weights, square, 1e-5);
  }

  private String name(Row term) {
    return term.getInt(0) + " " + term.getString(1) + " " + term.getString(2);
  }

  private static Map<Integer, Row> vectors(ContentVectors fitted) {
    Map<Integer, Row> vectors = new TreeMap<>();
    fitted.vectors().collectAsList().forEach(row -> vectors.put(row.getInt(0), row));
    return vectors;
  }

  private static Dataset<Row> films(Row... films) {
    return SharedSpark.session().createDataFrame(List.of(films), FILMS);
  }

  private static Row film(int movieId, String title, List<String> genres) {
    String[] none = {};
    return RowFactory.create(
        movieId, title, genres.toArray(), null, null, none, none, none, null, none, null);
  }

  private static Row full(int movieId) {
    return RowFactory.create(
        movieId,
        "Heat",
        new String[] {"Crime"},
        "A thief and a detective.",
        "A saga",
        new String[] {"heist"},
        new String[] {"Al Pacino"},
        new String[] {"Michael Mann"},
        "Saga",
        new String[] {"Forward Pass"},
        "en");
  }

  private static StructType schema() {
    var strings = DataTypes.createArrayType(DataTypes.StringType);
    return new StructType()
        .add("movieId", DataTypes.IntegerType)
        .add("title", DataTypes.StringType)
        .add("genres", strings)
        .add("overview", DataTypes.StringType)
        .add("tagline", DataTypes.StringType)
        .add("keywords", strings)
        .add("cast", strings)
        .add("directors", strings)
        .add("collection", DataTypes.StringType)
        .add("productionCompanies", strings)
        .add("language", DataTypes.StringType);
  }
}
