package triplefeature.serving.recommend.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;

/**
 * What two films have in common that tells something: by kind, those first that the fewest films
 * share, and of each the weightiest. Genres that many films have together are named only where
 * there is nothing else to name.
 */
record SharedTerms(List<Reason.Traits> traits) {
  private static final int MOST_NAMED = 6;
  private static final int MOST_OF_A_KIND = 3;

  private record Weighed(Term term, double share, double weight) {}

  /**
   * @param weights of the terms of the index
   */
  static SharedTerms of(int input, int movie, ContentIndex index, double[] weights) {
    Map<TermKind, List<Weighed>> shared = new EnumMap<>(TermKind.class);
    index
        .vectors()
        .forEachCommon(
            input,
            movie,
            (number, product) -> {
              Term term = index.terms().get(number);
              shared
                  .computeIfAbsent(term.kind(), kind -> new ArrayList<>())
                  .add(new Weighed(term, index.share(term), weights[number] * product));
            });
    return new SharedTerms(named(shared));
  }

  private static List<Reason.Traits> named(Map<TermKind, List<Weighed>> shared) {
    List<Reason.Traits> traits = new ArrayList<>();
    int left = MOST_NAMED;
    for (TermKind kind : shared.keySet()) {
      List<Weighed> telling = telling(kind, shared.get(kind));
      if (!telling.isEmpty() && left > 0) {
        Reason.Traits names = traits(kind, telling, left);
        traits.add(names);
        left -= names.names().size();
      }
    }
    return traits.isEmpty() && shared.containsKey(TermKind.GENRE)
        ? List.of(traits(TermKind.GENRE, shared.get(TermKind.GENRE), left))
        : traits;
  }

  private static List<Weighed> telling(TermKind kind, List<Weighed> shared) {
    if (kind == TermKind.GENRE) {
      double share = shared.stream().mapToDouble(Weighed::share).reduce(1, (a, b) -> a * b);
      return Telling.mix(share) ? shared : List.of();
    }
    return shared.stream().filter(each -> Telling.tells(each.term(), each.share())).toList();
  }

  private static Reason.Traits traits(TermKind kind, List<Weighed> shared, int most) {
    return new Reason.Traits(
        kind,
        shared.stream()
            .sorted(Comparator.comparingDouble(each -> -each.weight()))
            .limit(Math.min(most, MOST_OF_A_KIND))
            .map(each -> each.term().text())
            .toList());
  }

  /**
   * @param years when the films came out; empty where that is unknown or long apart
   */
  Reason reason(Optional<Reason.Years> years) {
    return traits.isEmpty()
        ? Reason.Bare.NOTHING_SHARED
        : new Reason.SharedTraits(traits, years.orElse(null));
  }
}
