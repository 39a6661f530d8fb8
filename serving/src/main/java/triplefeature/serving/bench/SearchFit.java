package triplefeature.serving.bench;

import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import triplefeature.serving.bench.QuerySampler.Query;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.text.English;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.distance.ChannelCosts;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.search.TitleIndex;

/**
 * Fits the costs of the channel: coordinate ascent on the likelihood of the film meant over
 * generated queries, as many of each of the four sets of {@link #MIX}. A film of the same
 * normalised title counts as the one meant; one that is not offered is as likely as {@link
 * #NOT_OFFERED}.
 */
public record SearchFit(MovieCatalog catalog, TitleIndex search) {
  /** What people type, each as often. */
  static final List<QuerySet> MIX =
      List.of(QuerySet.CLEAN, QuerySet.PREFIXES, QuerySet.TYPOS, QuerySet.DROPPED_WORD);

  static final int OFFERED = 10;

  /** No figure that is reported uses it. */
  private static final long SEED = 9001;

  private static final double NOT_OFFERED = 0.001;
  private static final List<String> FITTED = List.of("edit", "stopped", "stoppedLog", "word");
  private static final double[] STEPS = {0.3, 0.1};
  private static final int ROUNDS = 2;

  /**
   * Prints what is best.
   *
   * @param queries of each set
   */
  public void run(int queries, PrintStream out) {
    List<Query> drawn = new ArrayList<>();
    MIX.forEach(set -> drawn.addAll(new QuerySampler(catalog, set).draw(set, queries, SEED)));
    ChannelCosts best = ChannelCosts.DEFAULTS;
    double likelihood = likelihood(best, drawn);
    out.print(English.format("%.4f nats a query by %s%n", likelihood, best));
    for (double step : STEPS) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String name : FITTED) {
          for (double factor : new double[] {1 + step, 1 / (1 + step)}) {
            ChannelCosts next = scaled(best, name, factor);
            double other = likelihood(next, drawn);
            while (other > likelihood) {
              likelihood = other;
              best = next;
              next = scaled(best, name, factor);
              other = likelihood(next, drawn);
            }
          }
        }
        out.print(English.format("%.4f nats a query by %s%n", likelihood, best));
      }
    }
  }

  private double likelihood(ChannelCosts costs, List<Query> queries) {
    TitleIndex other = search.with(costs);
    return queries.parallelStream()
            .mapToDouble(
                query ->
                    Math.log(
                        Math.max(
                            NOT_OFFERED,
                            probability(other.suggest(query.text(), OFFERED), query.meant()))))
            .sum()
        / queries.size();
  }

  /** How likely a film or one of the same title is meant, among those found. */
  static double probability(List<TitleMatch> found, Movie meant) {
    String title = TitleNormalizer.normalize(meant.title()).text();
    return found.stream()
        .filter(match -> TitleNormalizer.normalize(match.movie().title()).text().equals(title))
        .mapToDouble(TitleMatch::probability)
        .sum();
  }

  /** The costs with one of them multiplied; an even number, as half an edit is one. */
  private static ChannelCosts scaled(ChannelCosts costs, String name, double factor) {
    try {
      RecordComponent[] components = ChannelCosts.class.getRecordComponents();
      Object[] arguments = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        int value = (int) components[i].getAccessor().invoke(costs);
        boolean meant = components[i].getName().equals(name);
        arguments[i] = meant ? 2 * (int) Math.round(value * factor / 2) : value;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return ChannelCosts.class.getConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("costs of the channel: " + name, e);
    }
  }
}
