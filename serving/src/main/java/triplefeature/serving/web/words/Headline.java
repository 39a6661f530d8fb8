package triplefeature.serving.web.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.web.http.Texts;

/**
 * The sentence about a recommendation that is read first, made of the film of the basket that
 * speaks most for it and says something; only where none does, that is said. Read in a list of ten
 * it has to be short: all the numbers are in {@link ReasonWords#sentence(Reason)}.
 */
record Headline(Texts texts) {
  /** A second film is named beside the first where it adds so much of what that adds. */
  private static final double NEARLY_AS_MUCH = 0.8;

  /** Characters of a sentence that is still read at a glance, two lines of a row. */
  private static final int READABLE = 110;

  /**
   * Films that speak for it in the same words, but for their titles.
   *
   * @param because the largest share first
   */
  private record Voice(List<Because> because) {
    Because first() {
      return because.get(0);
    }

    double share() {
      return because.stream().mapToDouble(Because::share).sum();
    }

    /** 0 for what speaks for the film, 1 for what is said of it all the same, 2 for nothing. */
    int standing() {
      Reason reason = first().reason();
      if (!reason.tells()) {
        return 2;
      }
      return reason instanceof Reason.PeopleAlsoLiked people && people.lift() < 1 ? 1 : 0;
    }
  }

  /**
   * @param because at least one, in any order
   */
  String of(List<Because> because) {
    List<Voice> voices = new ArrayList<>(voices(because));
    voices.sort(
        Comparator.comparingInt(Voice::standing)
            .thenComparing(Comparator.comparingDouble(Voice::share).reversed()));
    Because first = voices.get(0).first();
    String sentence = sentence(first.reason(), titles(voices.get(0)));
    if (voices.size() > 1) {
      sentence = withSecond(sentence, first, voices.get(1));
    }
    return sentence.substring(0, 1).toUpperCase(Locale.ENGLISH) + sentence.substring(1);
  }

  /** People who like one film are not those who like another, so each of these stands alone. */
  private List<Voice> voices(List<Because> because) {
    Map<String, List<Because>> alike = new LinkedHashMap<>();
    because.stream()
        .sorted(Comparator.comparingDouble(each -> -each.share()))
        .forEach(
            each -> {
              boolean joins =
                  each.reason().tells() && !(each.reason() instanceof Reason.PeopleAlsoLiked);
              String words = joins ? sentence(each.reason(), "") : String.valueOf(alike.size());
              alike.computeIfAbsent(words, key -> new ArrayList<>()).add(each);
            });
    return alike.values().stream().map(Voice::new).toList();
  }

  private String sentence(Reason reason, String title) {
    return reason.match(new HeadlineOfOne(texts, title));
  }

  /** Two at most. */
  private String titles(Voice voice) {
    String title = voice.first().input().title();
    return voice.because().size() == 1
        ? title
        : texts.get("headline.titles", title, voice.because().get(1).input().title());
  }

  private String withSecond(String sentence, Because first, Voice voice) {
    Because second = voice.first();
    if (first.reason() instanceof Reason.PeopleAlsoLiked
        && second.reason() instanceof Reason.PeopleAlsoLiked people
        && voice.standing() == 0
        && second.share() >= NEARLY_AS_MUCH * first.share()) {
      String who =
          new PeopleWords(texts).who(people.both(), people.input(), second.input().title());
      String both = texts.get("headline.second", sentence, who);
      return both.length() <= READABLE ? both : sentence;
    }
    return sentence;
  }
}
