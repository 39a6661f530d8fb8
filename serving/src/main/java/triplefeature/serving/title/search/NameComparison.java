package triplefeature.serving.title.search;

import java.util.Arrays;
import java.util.BitSet;
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
  /**
   * Names compared one by one, which is all that most queries take, before others are looked up.
   */
  private static final int LOOKED_AT = 500;

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

  /** By form: the name that comes next for it, or one passed. */
  private final int[] next;

  /** The name that comes next for all. */
  private int left;

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
    this.next = new int[forms.length];
    Arrays.fill(next, -1);
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

  /**
   * Compares with the best known names that can matter.
   *
   * @return whether others are left
   */
  boolean withBestKnown() {
    left = next(0);
    for (int compared = 0; compared < LOOKED_AT && left < names.size(); compared++) {
      with(left);
      left = next(left + 1);
    }
    return left < names.size();
  }

  /**
   * Compares with the others that can matter: those that have a word near one typed, and those that
   * begin with letters near the ones typed.
   */
  void withRest() {
    if (left == names.size()) {
      return;
    }
    BitSet[] byWords = new BitSet[forms.length];
    for (int form = 0; form < forms.length; form++) {
      byWords[form] = forms[form].mayByWords(names.forms(), bound(left));
    }
    for (int name = left; name < names.size(); name = next(name + 1)) {
      if (may(name, byWords)) {
        with(name);
      }
    }
  }

  private boolean may(int name, BitSet[] byWords) {
    int end = names.firstForm(name + 1);
    for (int typed = 0; typed < forms.length; typed++) {
      for (int form = names.firstForm(name); form < end; form++) {
        if (byWords[typed].get(form)
            || forms[typed].mayByLetters(names.forms(), form, bound(name))) {
          return true;
        }
      }
    }
    return false;
  }

  private int bound(int name) {
    return Math.min(shown, priors[name] - found.least());
  }

  /** The next name that may be near one of the forms. */
  private int next(int from) {
    int first = names.size();
    for (int form = 0; form < forms.length; form++) {
      if (next[form] < from) {
        next[form] = names.next(from, priors, forms[form], leastEdit, shown, found.least());
      }
      first = Math.min(first, next[form]);
    }
    return first;
  }

  /** Compares with a name, unless it is quickly seen to be too unlikely. */
  void with(int name) {
    within(name, bound(name));
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
