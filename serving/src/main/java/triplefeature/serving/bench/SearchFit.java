package triplefeature.serving.bench;

import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
 * generated queries. Those of unfinished titles by as many of each of the four sets of {@link
 * #MIX}; those of finished ones by {@link #FINISHED_MIX}, for films drawn by their votes, as nobody
 * picked them from a list. A film of the same normalised title counts as the one meant; one that is
 * not offered is as likely as {@link #NOT_OFFERED}.
 */
public record SearchFit(MovieCatalog catalog, TitleIndex search) {
  /** What people type, each as often. */
  static final List<QuerySet> MIX =
      List.of(QuerySet.CLEAN, QuerySet.PREFIXES, QuerySet.TYPOS, QuerySet.DROPPED_WORD);

  /** As many right as wrong, and of these as many by a slip of the finger as of the ear. */
  private static final List<QuerySet> FINISHED_MIX =
      List.of(QuerySet.CLEAN, QuerySet.CLEAN, QuerySet.TYPOS, QuerySet.BY_EAR);

  static final int OFFERED = 10;

  /** No figure that is reported uses it. */
  private static final long SEED = 9001;

  private static final double NOT_OFFERED = 0.001;
  private static final List<String> FITTED = List.of("edit", "stopped", "stoppedLog", "word");
  private static final List<String> FITTED_FINISHED = List.of("edit", "sound");
  private static final double[] STEPS = {0.3, 0.1};
  private static final int ROUNDS = 2;

  /** How one query is answered by some costs. */
  private interface Asked {
    List<TitleMatch> found(TitleIndex index, String query);
  }

  /**
   * Prints what is best.
   *
   * @param queries of each set
   */
  public void run(int queries, PrintStream out) {
    List<Query> drawn = new ArrayList<>();
    MIX.forEach(set -> drawn.addAll(new QuerySampler(catalog, set).draw(set, queries, SEED)));
    out.println("Unfinished titles:");
    fit(
        ChannelCosts.UNFINISHED,
        FITTED,
        costs -> likelihood(search.with(costs, ChannelCosts.FINISHED), this::suggested, drawn),
        out);
    List<Query> finished = new ArrayList<>();
    FINISHED_MIX.forEach(
        set ->
            finished.addAll(
                new QuerySampler(catalog, set, 1, votes -> votes).draw(set, queries, SEED)));
    out.println("Finished titles:");
    fit(
        ChannelCosts.FINISHED,
        FITTED_FINISHED,
        costs -> likelihood(search.with(ChannelCosts.UNFINISHED, costs), this::taken, finished),
        out);
  }

  private List<TitleMatch> suggested(TitleIndex index, String query) {
    return index.suggest(query, OFFERED);
  }

  private List<TitleMatch> taken(TitleIndex index, String query) {
    return index.finished(query, OFFERED);
  }

  private static void fit(
      ChannelCosts start,
      List<String> fitted,
      ToDoubleFunction<ChannelCosts> likelihoods,
      PrintStream out) {
    ChannelCosts best = start;
    double likelihood = likelihoods.applyAsDouble(best);
    out.print(English.format("%.4f nats a query by %s%n", likelihood, best));
    for (double step : STEPS) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String name : fitted) {
          for (double factor : new double[] {1 + step, 1 / (1 + step)}) {
            ChannelCosts next = scaled(best, name, factor);
            double other = likelihoods.applyAsDouble(next);
            while (other > likelihood) {
              likelihood = other;
              best = next;
              next = scaled(best, name, factor);
              other = likelihoods.applyAsDouble(next);
            }
          }
        }
        out.print(English.format("%.4f nats a query by %s%n", likelihood, best));
      }
    }
  }

  private static double likelihood(TitleIndex index, Asked asked, List<Query> queries) {
    return queries.parallelStream()
            .mapToDouble(
                query ->
                    Math.log(
                        Math.max(
                            NOT_OFFERED,
                            probability(asked.found(index, query.text()), query.meant()))))
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
