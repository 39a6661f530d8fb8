package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/**
 * A contender with the settings that it runs under.
 *
 * @param settings for each split, positions in the contender's grid; not modified
 */
record Entrant(Contender contender, List<int[]> settings) implements Serializable {
  /** Under the same settings on every split. */
  static Entrant alike(Contender contender, int[] settings, int splits) {
    return new Entrant(contender, List.copyOf(Collections.nCopies(splits, settings)));
  }

  /** One setting for each split. */
  static Entrant chosen(Contender contender, Tuner.Choice choice) {
    return new Entrant(
        contender, choice.bySplit().stream().map(setting -> new int[] {setting}).toList());
  }

  /** The same with a single one of its settings for each split that has as many. */
  Entrant only(int position) {
    return new Entrant(
        contender,
        settings.stream()
            .map(all -> position < all.length ? new int[] {all[position]} : new int[0])
            .toList());
  }

  /** Most settings of a split. */
  int most() {
    return settings.stream().mapToInt(all -> all.length).max().orElse(0);
  }
}
