package triplefeature.serving.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TopN;
import triplefeature.serving.web.browser.SampleModel;
import triplefeature.serving.web.http.Texts;

/** What people never read, over reasons of real films and by every method. */
class RealReasonsTest {
  private static final int REASONS = 200;
  private static final ReasonWords WORDS = new ReasonWords(Texts.english());

  private static final Pattern YEARS_ALONE =
      Pattern.compile("(both came out in \\d+|they came out [^;]*|in common: )");
  private static final Pattern APART = Pattern.compile("(\\d+) years apart");
  private static final Pattern COUNTED =
      Pattern.compile("(?:all ([\\d,]+)|([\\d,]+) of ([\\d,]+)( \\()?)", Pattern.CASE_INSENSITIVE);

  private static LoadedModel model;

  @BeforeAll
  static void load() {
    model = SampleModel.load();
  }

  /** What is wrong with a sentence; nothing, as a rule. */
  private static List<String> faults(String sentence) {
    List<String> faults = new ArrayList<>();
    if (YEARS_ALONE.matcher(sentence).matches()) {
      faults.add("a year alone");
    }
    Matcher apart = APART.matcher(sentence);
    if (apart.find() && Integer.parseInt(apart.group(1)) > 10) {
      faults.add("years far apart");
    }
    if (sentence.matches(".*(language English|language “?en\\b).*")) {
      faults.add("the language of everybody");
    }
    if (sentence.matches("(.*\\D)?(100|0) %.*")) {
      faults.add("all or none in percent");
    }
    Matcher counted = COUNTED.matcher(sentence);
    while (counted.find()) {
      boolean all = counted.group(1) != null;
      if (number(counted.group(all ? 1 : 2)) < Reason.PeopleAlsoLiked.FEWEST) {
        faults.add("fewer than five people");
      }
      if (!all && number(counted.group(3)) <= 100 && counted.group(4) != null) {
        faults.add("a percentage of a handful");
      }
    }
    return faults;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits.replace(",", ""));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void no_random_reason_is_one_of_those_that_embarrass(Method method) {
    SplittableRandom random = new SplittableRandom(2_018);
    int told = 0;
    for (int reasons = 0; reasons < REASONS; reasons++) {
      Basket basket = basket(random);
      BasketScores scored = model.programme().recommender(method).score(basket);
      int[] best = TopN.select(scored.scores(), film -> !basket.contains(film), 10);
      int film = best[random.nextInt(best.length)];
      List<Because> because = scored.because(film);
      Because one = because.get(random.nextInt(because.size()));
      String text = WORDS.sentence(one.reason());
      assertEquals(List.of(), faults(text), text);
      String headline = WORDS.headline(because);
      assertEquals(List.of(), faults(headline), headline);
      assertTrue(because.stream().map(each -> each.input().title()).anyMatch(headline::contains));
      assertTrue(
          !headline.contains("%") || because.stream().anyMatch(RealReasonsTest::isOfMany),
          headline);
      boolean bare = headline.matches("(A few|Some|Here for its votes).*");
      assertEquals(because.stream().noneMatch(each -> each.reason().tells()), bare, headline);
      told += bare ? 0 : 1;
    }
    assertTrue(told > 0.8 * REASONS, told + " of " + REASONS + " say something");
  }

  private static boolean isOfMany(Because because) {
    return because.reason() instanceof Reason.PeopleAlsoLiked people && people.input() > 100;
  }

  /** One to five films that at least five people like. */
  private static Basket basket(SplittableRandom random) {
    List<Movie> movies = model.catalog().movies();
    int[] liked =
        IntStream.range(0, movies.size())
            .filter(film -> movies.get(film).likes() >= Reason.PeopleAlsoLiked.FEWEST)
            .toArray();
    return new Basket(
        IntStream.range(0, 1 + random.nextInt(5))
            .map(i -> liked[random.nextInt(liked.length)])
            .boxed()
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "both came out in 1995",
        "they came out 1 year apart",
        "in common: Drama; they came out 11 years apart",
        "in common: the language English",
        "100 % of the people who liked it also liked this",
        "All 4 who liked Heat liked this",
        "6 of 6 (99 %) who liked it also liked this",
        "4 of 300 (1 %) who liked it also liked this"
      })
  void the_rules_catch_what_they_forbid(String sentence) {
    assertEquals(1, faults(sentence).size(), sentence + ": " + faults(sentence));
  }

  @Test
  void the_rules_let_through_what_is_fine() {
    assertEquals(
        List.of(),
        faults(
            "5 of 6 who liked it also liked this; among everybody 46 of 671 (7 %) did: eight times"
                + " the usual"));
    assertEquals(List.of(), faults("in common: Drama; they came out 10 years apart"));
    assertEquals(List.of(), faults("All 5 who liked Heat liked this, 100 times the usual"));
  }
}
