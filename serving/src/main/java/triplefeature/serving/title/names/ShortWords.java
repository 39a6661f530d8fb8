package triplefeature.serving.title.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words that are as often written shorter: "Mister Nobody" is Mr. Nobody. */
final class ShortWords {
  private static final Map<String, String> SHORTER =
      Map.of("mister", "mr", "doctor", "dr", "saint", "st", "mount", "mt", "versus", "vs");

  private ShortWords() {}

  /** The title with these words as short as they are written. */
  static NormalizedTitle in(NormalizedTitle title) {
    List<String> words = new ArrayList<>(title.words());
    words.replaceAll(word -> SHORTER.getOrDefault(word, word));
    // "Batman v Superman", but not "V", "Henry V" and "Episode V".
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i).equals("v") && !TitleNumbers.romanAt(title, i)) {
        words.set(i, "vs");
      }
    }
    return words.equals(title.words()) ? title : new NormalizedTitle(words, title.parts());
  }
}
