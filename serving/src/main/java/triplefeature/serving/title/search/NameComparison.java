package triplefeature.serving.title.search;

import java.util.Arrays;
import triplefeature.serving.title.distance.ChannelCosts;
import triplefeature.serving.title.distance.NameForms;
import triplefeature.serving.title.distance.TitleCost;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * One reading of a query, to be compared with names. A name is told as likely as it is if its film
 * can still be among the first; others may be left out or seem less likely than they are.
 */
final class NameComparison {
  private final ChannelCosts costs;
  private final int[] priors;
  private final boolean initials;
  private final TypedTitle typed;
  private final NameTable names;
  private final Shortlist found;
  private final TitleCost[] forms;
  private final int shown;
  private final boolean prefix;
  private final int leastEdit;

  /**
   * @param query as it was typed
   * @param prefix whether it may be unfinished
   * @param found receives the films that are near enough
   */
  NameComparison(
      String query,
      TypedTitle typed,
      boolean prefix,
      NameTable names,
      NameTable.Channel channel,
      Shortlist found) {
    this.costs = channel.costs();
    this.prefix = prefix;
    this.priors = channel.priors();
    this.initials = TitleNormalizer.hasInitials(query);
    this.typed = typed;
    this.names = names;
    this.found = found;
    this.shown = SearchLimits.shown(typed.letters(), costs);
    int edits = SearchLimits.edits(typed.letters());
    boolean unfinished = prefix && typed.titleLast();
    this.forms =
        typed.forms().stream()
            .map(form -> new TitleCost(costs, form, unfinished, edits))
            .toArray(TitleCost[]::new);
    this.leastEdit =
        Arrays.stream(forms)
            .mapToInt(form -> form.leastEdit(names.forms()))
            .min()
            .orElse(costs.edit());
  }

  NormalizedTitle title() {
    return typed.title();
  }

  /** Compares with the names that are what was typed, which have a place however obscure. */
  void withEqual() {
    for (TitleCost form : forms) {
      names.withLetters(form.query().compact()).forEach(this::always);
    }
  }

  /** Whether a finished title is the name of a film: that bounds what is left to do by itself. */
  boolean isNamed() {
    return !prefix && found.hasComplete();
  }

  /** Compares with every name that can matter, the best known first. */
  void withAll() {
    int name = next(0);
    while (name < names.size()) {
      with(name);
      name = next(name + 1);
    }
  }

  private int next(int from) {
    return names.next(from, priors, forms, leastEdit, shown, found.least());
  }

  /** Compares with a name, unless it is quickly seen to be too unlikely. */
  void with(int name) {
    within(name, Math.min(shown, priors[name] - found.least()));
  }

  /** Compares with a name, however unlikely it is. */
  void always(int name) {
    within(name, ChannelCosts.NONE);
  }

  private void within(int name, int bound) {
    int movie = names.movie(name);
    int cost = typed.year().isEmpty() ? 0 : typed.yearCost(names.year(movie), costs.nearYear());
    if (cost > bound) {
      return;
    }
    cost += cost(name, bound);
    boolean complete = cost == 0;
    cost += names.isTitle(name) ? 0 : costs.alias();
    if (complete && names.hasInitials(name) != initials) {
      // "it" is It rather than I.T.
      cost += costs.otherForm();
    }
    int score = priors[name] - cost;
    if (cost <= shown && (complete || score >= found.least())) {
      found.offer(
          new FoundMovie(movie, names.rank(movie), name, score, cost, typed.letters(), complete));
    }
  }

  private int cost(int name, int bound) {
    NameForms all = names.forms();
    int best = ChannelCosts.NONE;
    for (TitleCost typedForm : forms) {
      for (int form = names.firstForm(name); form < names.firstForm(name + 1); form++) {
        int cost =
            bound == ChannelCosts.NONE
                ? typedForm.of(all.at(form), bound)
                : typedForm.of(all, form, bound);
        best = Math.min(best, cost);
      }
    }
    return best;
  }
}
