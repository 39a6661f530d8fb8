package triplefeature.serving.title.search;

import java.util.Comparator;
import java.util.List;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * A name while the search is built: with its vector, of which only {@link NameVectors} keep
 * something.
 *
 * @param title the name folded, numbers as written
 */
record FoldedName(TitleName name, NormalizedTitle title) {

  /**
   * Those that have a letter or a digit, in the order of the {@link NameTable}.
   *
   * @param rankByMovie how many films are better known
   */
  static List<FoldedName> ordered(List<TitleName> names, int[] rankByMovie) {
    return names.parallelStream()
        .map(name -> new FoldedName(name, TitleNormalizer.fold(name.name())))
        .filter(each -> !each.title.isEmpty())
        .sorted(
            Comparator.comparing(
                FoldedName::name,
                Comparator.<TitleName>comparingInt(name -> rankByMovie[name.movie()])
                    .thenComparing(TitleName::kind)
                    .thenComparing(TitleName::name)))
        .toList();
  }
}
