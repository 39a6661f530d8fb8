package triplefeature.serving.title.distance;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The distinct words of some titles, numbered as they come. Thread-safe. */
public final class Vocabulary {
  private final Map<String, TitleWord> words = new ConcurrentHashMap<>();
  private final Map<String, TitleWord> numerals = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /**
   * @param roman whether a roman numeral is a number here
   */
  TitleWord word(String text, boolean roman) {
    return (roman ? numerals : words)
        .computeIfAbsent(text, added -> TitleWord.of(added, roman, next.getAndIncrement()));
  }
}
