package triplefeature.serving.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spells a title by ear: in one place letters that sound alike for the right ones, such as one for
 * two, another vowel where none is stressed, or a silent one left out. All places are equally
 * likely.
 */
record EarGenerator(Random random) {
  /** Letters, and what is written for them. Vowels behind another are mostly unstressed. */
  private record Spelling(Pattern letters, List<String> others) {
    static Spelling of(String letters, String... others) {
      return new Spelling(Pattern.compile(letters), List.of(others));
    }
  }

  private static final String UNSTRESSED = "(?<=[aeiouy][a-z]{1,9})(?<![aeiouy])";
  private static final String ALONE = "(?![aeiouy])";

  private static final List<Spelling> SPELLINGS =
      List.of(
          Spelling.of("([bdfglmnprt])\\1", "$1"),
          Spelling.of("(?<=[aeiou])([bdfglmnprt])(?=[aeiouy])(?!\\1)", "$1$1"),
          Spelling.of(UNSTRESSED + "a" + ALONE, "e", "i", "o"),
          Spelling.of(UNSTRESSED + "e" + ALONE + "(?=[a-z])", "a", "i"),
          Spelling.of(UNSTRESSED + "i" + ALONE, "a", "e", "y"),
          Spelling.of(UNSTRESSED + "o" + ALONE, "a", "e"),
          Spelling.of("y\\b", "ie", "i"),
          Spelling.of("(?<=[a-z])y(?=[b-df-hj-np-tv-xz])", "i"),
          Spelling.of("ie", "ei"),
          Spelling.of("ei", "ie"),
          Spelling.of("ea", "e", "ee"),
          Spelling.of("ee", "ea"),
          Spelling.of("ou", "o", "u"),
          Spelling.of("oo", "o", "u"),
          Spelling.of("ai", "ay", "a"),
          Spelling.of("ph", "f"),
          Spelling.of("f", "ph"),
          Spelling.of("ck", "k", "c"),
          Spelling.of("c(?![ehiky])", "k"),
          Spelling.of("k(?![n])", "c", "ck"),
          Spelling.of("sc(?=[eiy])", "s"),
          Spelling.of("(?<![s])c(?=[eiy])", "s"),
          Spelling.of("s(?=[eiy])", "c"),
          Spelling.of("z", "s"),
          Spelling.of("x", "ks"),
          Spelling.of("g(?=[ei])", "j"),
          Spelling.of("j", "g"),
          Spelling.of("tch", "ch"),
          Spelling.of("\\bkn", "n"),
          Spelling.of("\\bwr", "r"),
          Spelling.of("wh", "w"),
          Spelling.of("(?<=[aiou])gh(?=t)", ""),
          Spelling.of("mb\\b", "m"),
          Spelling.of("tion", "sion", "shun"),
          Spelling.of("or\\b", "er"),
          Spelling.of("er\\b", "or", "ar"));

  /** Another spelling; the text itself if it has no place for one. */
  String misspell(String text) {
    List<String> spelt = new ArrayList<>();
    for (Spelling spelling : SPELLINGS) {
      for (MatchResult place : spelling.letters().matcher(text).results().toList()) {
        for (String other : spelling.others()) {
          String there = place.groupCount() == 0 ? other : other.replace("$1", place.group(1));
          spelt.add(text.substring(0, place.start()) + there + text.substring(place.end()));
        }
      }
    }
    return spelt.isEmpty() ? text : spelt.get(random.nextInt(spelt.size()));
  }
}
