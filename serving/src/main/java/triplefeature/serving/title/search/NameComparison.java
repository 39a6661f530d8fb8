package triplefeature.serving.title.search;

import java.util.Arrays;
import triplefeature.serving.title.distance.CostModel;
import triplefeature.serving.title.distance.TitleCost;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * One reading of a query, to be compared with names. What a name costs is told as it is if that is
 * within {@link #bound}; beyond, a name may be left out or seem farther than it is.
 */
final class NameComparison {
  private final boolean initials;
  private final TypedTitle typed;
  private final boolean prefix;
  private final boolean unfinished;
  private final NameTable names;
  private final Shortlist found;
  private final TitleCost[] forms;
  private final int shown;

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
      SearchLimits limits,
      Shortlist found) {
    this.initials = TitleNormalizer.hasInitials(query);
    this.typed = typed;
    this.prefix = prefix;
    this.names = names;
    this.found = found;
    this.shown = limits.shown(typed.letters());
    this.unfinished = prefix && typed.titleLast();
    this.forms =
        typed.forms().stream()
            .map(form -> new TitleCost(form, unfinished, limits.edits(typed.letters())))
            .toArray(TitleCost[]::new);
  }

  NormalizedTitle title() {
    return typed.title();
  }

  /** What a name costs for each form of what was typed; the cheapest counts. */
  TitleCost[] forms() {
    return forms;
  }

  /** Highest cost at which another film can still be among the first. */
  int bound() {
    return Math.min(shown, found.bound());
  }

  /** Whether a film whose name costs so much could still be among the first. */
  boolean admits(int cost, int name) {
    return cost <= shown && found.admits(cost, names.rank(names.movie(name)));
  }

  /**
   * Compares with names as long as one of them can matter.
   *
   * @param some names, the best known first
   * @param least what each costs at least
   */
  void bestKnownFirst(int[] some, int least) {
    for (int name : some) {
      if (!admits(least, name)) {
        return;
      }
      with(name);
    }
  }

  /** Compares with names in any order. */
  void withAll(int[] some) {
    for (int name : some) {
      with(name);
    }
  }

  /** Compares with a name, unless it is quickly seen to be too far. */
  void with(int name) {
    int bound = bound();
    for (TitleCost form : forms) {
      for (TitleKey key : names.forms(name)) {
        if (form.atLeast(key) <= bound) {
          within(name, bound);
          return;
        }
      }
    }
  }

  /** Compares with all names of the film of one. */
  void withMovie(int name) {
    int movie = names.movie(name);
    int first = name;
    while (first > 0 && names.movie(first - 1) == movie) {
      first--;
    }
    for (int next = first; next < names.size() && names.movie(next) == movie; next++) {
      always(next);
    }
  }

  /** Compares with a name, however far it is. */
  void always(int name) {
    within(name, CostModel.NONE);
  }

  private void within(int name, int bound) {
    int movie = names.movie(name);
    int cost = typed.yearCost(names.year(movie)) + cost(names.forms(name), bound);
    if (prefix && cost == CostModel.SPACING) {
      // "rock s" is on its way to Rock Star rather than Rocks.
      cost += CostModel.COMPLETION;
    }
    if (cost == CostModel.COMPLETION) {
      cost = completion(name);
    }
    if (cost <= shown) {
      boolean slip = unfinished && cost > CostModel.ALIAS_COMPLETION && isSlip(name);
      boolean literal = cost == 0 && names.hasInitials(name) == initials;
      found.offer(
          new NearMovie(movie, names.rank(movie), name, cost, literal, slip, typed.letters()));
    }
  }

  /** What a name costs that begins as was typed. */
  private int completion(int name) {
    if (!names.isTitle(name)) {
      return CostModel.ALIAS_COMPLETION;
    }
    TitleKey[] keys = names.forms(name);
    String written = keys[keys.length - 1].compact();
    boolean asWritten = written.startsWith(forms[forms.length - 1].query().compact());
    return asWritten ? CostModel.COMPLETION : CostModel.CONVERTED_COMPLETION;
  }

  private boolean isSlip(int name) {
    return Arrays.stream(forms)
        .anyMatch(form -> Arrays.stream(names.forms(name)).anyMatch(form::isSlip));
  }

  private int cost(TitleKey[] name, int bound) {
    int best = CostModel.NONE;
    for (TitleCost form : forms) {
      for (TitleKey key : name) {
        best = Math.min(best, form.of(key, bound));
      }
    }
    return best;
  }
}
