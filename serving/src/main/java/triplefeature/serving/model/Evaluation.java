package triplefeature.serving.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Method;

/**
 * What {@code evaluation.json} holds: how every method and baseline did on held-out users. Methods
 * are ordered by {@link #objective}, which rewards a hit on a film that few know as well as one on
 * a film that everybody saw: NDCG@10 alone is highest for lists of what people have seen anyway.
 *
 * @param evaluated false for a model that was built without an evaluation; the lists are then empty
 * @param protocol how the users were split, in a sentence
 * @param seed of the split and of every draw
 * @param users held-out users tested
 * @param baskets baskets ranked, over all draws
 * @param basketSize films in each
 * @param entries methods and baselines, by objective, the best first
 * @param sizes the methods with baskets of other sizes
 * @param temporal the methods and the popularity baseline on users who came later than those
 *     learned from; empty where the data does not have them
 * @param notes what a reader should know
 */
public record Evaluation(
    boolean evaluated,
    String protocol,
    long seed,
    int users,
    int baskets,
    int basketSize,
    List<Entry> entries,
    List<SizeEntry> sizes,
    List<Entry> temporal,
    List<String> notes) {

  /** A model that was built without an evaluation. */
  public static final Evaluation NONE =
      new Evaluation(false, "", 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of());

  /**
   * A model whose evaluation came to nothing.
   *
   * @param why in a sentence
   */
  public static Evaluation none(String why) {
    return new Evaluation(false, "", 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(why));
  }

  public Evaluation {
    // Jackson hands in null for what a file does not have.
    entries = entries == null ? List.of() : List.copyOf(entries);
    sizes = sizes == null ? List.of() : List.copyOf(sizes);
    temporal = temporal == null ? List.of() : List.copyOf(temporal);
    notes = notes == null ? List.of() : List.copyOf(notes);
  }

  /**
   * What settings are chosen and methods ordered by: the mean of the three.
   *
   * @param weighedNdcg weighed against popularity
   */
  public static double objective(double ndcg, double tailNdcg, double weighedNdcg) {
    return (ndcg + tailNdcg + weighedNdcg) / 3;
  }

  /**
   * A mean over users with its 95 % interval, by bootstrap over users.
   *
   * @param low lower end
   * @param high upper end
   */
  public record Figure(double mean, double low, double high) {}

  /**
   * A difference of paired means, method minus baseline.
   *
   * @param baseline id of the best baseline by the same metric
   * @param pValue two-sided, Holm-corrected over the methods
   */
  public record Comparison(
      String baseline, double difference, double low, double high, double pValue) {}

  /**
   * One method or baseline.
   *
   * @param id as in the API for methods
   * @param label for people
   * @param method whether it is one of the product's methods
   * @param settings the hyperparameters it was tested with, for people
   * @param weighedNdcg NDCG@10 in which a target that n users like counts {@code (n + 1)^-0.5}
   * @param topTwenty how many of the films of a list are among the twenty most liked, 0 to 10
   * @param differentFilms how many there are in all lists together
   * @param genreDeficit share of what the genres of a basket weigh that its list lacks, 0 to 1
   * @param filmsPerSeries films of a list for each series in it, from 1, which is never two of one
   * @param recall share of a basket's min(10, targets) targets among the ten
   * @param hitRate share of baskets with at least one target among the ten
   * @param tailNdcg NDCG@10 without the 200 most liked films
   * @param coverage share of the catalogue that is recommended at least once, 0 to 1
   * @param gini of how often each film is recommended, 0 (equal) to 1
   * @param novelty mean of -log2 of the share of users who like a recommended film
   * @param diversity mean genre distance within a list, 0 to 1
   * @param ndcgGain over the best baseline; null for baselines
   * @param tailGain over the best baseline; null for baselines
   * @param weighedGain over the best baseline; null for baselines
   */
  public record Entry(
      String id,
      String label,
      boolean method,
      String settings,
      Figure ndcg,
      Figure tailNdcg,
      Figure weighedNdcg,
      double topTwenty,
      int differentFilms,
      double genreDeficit,
      double filmsPerSeries,
      Figure recall,
      Figure hitRate,
      double coverage,
      double gini,
      double novelty,
      double diversity,
      @Nullable Comparison ndcgGain,
      @Nullable Comparison tailGain,
      @Nullable Comparison weighedGain) {

    /** What methods are ordered by. */
    public double objective() {
      return Evaluation.objective(ndcg.mean(), tailNdcg.mean(), weighedNdcg.mean());
    }
  }

  /**
   * A method with baskets of one size.
   *
   * @param objective as of an {@link Entry}
   */
  public record SizeEntry(String id, int basketSize, Figure ndcg, double objective) {}

  /** All figures of a method of the product; empty where it was not measured. */
  public Optional<Entry> of(Method method) {
    return entries.stream()
        .filter(entry -> entry.method() && entry.id().equals(method.id()))
        .findFirst();
  }

  /** Every method, the best measured first; then those that were not, together ahead. */
  public List<Method> methods() {
    return Stream.concat(
            measured().stream().map(Entry::id).map(Method::find).flatMap(Optional::stream),
            Arrays.stream(Method.values()))
        .distinct()
        .toList();
  }

  /** The method for a request that names none. */
  public Method best() {
    return methods().get(0);
  }

  /** The place of a method among those measured, from 1; empty where it was not. */
  public Optional<Integer> rank(Method method) {
    return of(method).map(entry -> measured().indexOf(entry) + 1);
  }

  /** Whether any method was measured. */
  public boolean ranks() {
    return !measured().isEmpty();
  }

  /** The methods of the product in the order measured. */
  private List<Entry> measured() {
    return entries.stream()
        .filter(Entry::method)
        .sorted(Comparator.comparingDouble(entry -> -entry.objective()))
        .toList();
  }
}
