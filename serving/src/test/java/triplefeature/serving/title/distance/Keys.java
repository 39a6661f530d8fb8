package triplefeature.serving.title.distance;

import java.util.HashMap;
import java.util.List;
import triplefeature.serving.title.names.TitleNormalizer;

/** Forms of titles for tests. */
final class Keys {
  private Keys() {}

  static List<TitleKey> all(String title) {
    return TitleKey.formsOf(TitleNormalizer.fold(title), new HashMap<>());
  }

  /** With numbers in digits. */
  static TitleKey of(String title) {
    return all(title).get(0);
  }

  /** With numbers as they are written: the last form, which is the only one without any. */
  static TitleKey written(String title) {
    return all(title).get(all(title).size() - 1);
  }
}
