package triplefeature.serving.title.distance;

import java.util.List;
import triplefeature.serving.title.names.TitleNormalizer;

/** Forms of titles for tests. */
final class Keys {
  /** Round figures, in which an edit is 100 and no two of the others are equal. */
  static final ChannelCosts COSTS = soundingFor(200);

  /** The same, where a word that sounds alike costs so much. */
  static ChannelCosts soundingFor(int sound) {
    return new ChannelCosts(
        50, 100, 100, sound, 5, 10, 0, 20, 45, 105, 105, 120, 40, 150, 90, 30, 42, 35, 2);
  }

  private Keys() {}

  static List<TitleKey> all(String title) {
    return TitleKey.formsOf(TitleNormalizer.fold(title), new Vocabulary());
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
