package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.title.names.TitleNormalizer;

class TitleCostTest {
  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "of",
          "dark",
          "darker",
          "knight",
          "night",
          "nights",
          "star",
          "wars",
          "war",
          "2",
          "ii",
          "two",
          "iv",
          "first",
          "1st",
          "spider",
          "man",
          "spiderman",
          "movie",
          "part",
          "x",
          "gladiator",
          "m");

  private static TitleKey key(String title) {
    return keys(title).get(0);
  }

  private static List<TitleKey> keys(String title) {
    return TitleKey.formsOf(TitleNormalizer.fold(title), new Vocabulary());
  }

  private static int cost(String typed, String name) {
    return new TitleCost(Keys.COSTS, key(typed), false, 3).of(key(name), ChannelCosts.NONE);
  }

  private static int begun(String typed, String name) {
    return new TitleCost(Keys.COSTS, key(typed), true, 3).of(key(name), ChannelCosts.NONE);
  }

  @Test
  void a_title_costs_what_was_done_to_the_name() {
    assertEquals(0, cost("the dark knight", "The Dark Knight"));
    assertEquals(5, cost("thedark knight", "The Dark Knight"));
    assertEquals(20, cost("dark knight", "The Dark Knight"));
    assertEquals(42, cost("knight dark", "Dark Knight"));
    assertEquals(100, cost("dark knigt", "Dark Knight"));
    assertEquals(105, cost("dark", "Dark Knight"));
    assertEquals(150, cost("park knight", "Dark Knight"));
    assertEquals(45, cost("the knight", "Knight"));
    assertEquals(30, cost("friday the 13", "Friday the 13th"));
    assertEquals(ChannelCosts.NONE, cost("gladiator 2", "Gladiator"));
    assertEquals(ChannelCosts.NONE, cost("rocky 2", "Rocky III"));
  }

  @Test
  void a_name_that_goes_on_costs_so_beside_what_else_is_wrong() {
    assertEquals(10, begun("dark kn", "Dark Knight"));
    assertEquals(10, begun("dark", "Dark Knight"));
    assertEquals(15, begun("darkkn", "Dark Knight"));
    assertEquals(110, begun("dark kmi", "Dark Knight"));
  }

  @Test
  void a_cost_within_its_bound_is_told_as_it_is() {
    Random random = new Random(31);
    for (int i = 0; i < 20_000; i++) {
      String typed = title(random);
      boolean prefix = random.nextBoolean();
      for (TitleKey query : keys(typed)) {
        TitleCost cost = new TitleCost(Keys.COSTS, query, prefix, random.nextInt(4));
        for (TitleKey name : keys(title(random))) {
          int exact = cost.of(name, ChannelCosts.NONE);
          int bound = random.nextInt(400);
          int bounded = cost.of(name, bound);
          assertTrue(
              exact <= bound ? bounded == exact : bounded > bound,
              typed + " / " + name.compact() + ": " + exact + ", within " + bound + " " + bounded);
        }
      }
    }
  }

  @Test
  void a_name_that_is_near_is_not_passed_over() {
    Random random = new Random(32);
    int near = 0;
    for (int i = 0; i < 40_000; i++) {
      String typed = title(random);
      List<TitleKey> name = keys(title(random));
      boolean prefix = random.nextBoolean();
      int edits = random.nextInt(4);
      List<TitleCost> costs =
          keys(typed).stream().map(key -> new TitleCost(Keys.COSTS, key, prefix, edits)).toList();
      int exact =
          costs.stream()
              .flatMapToInt(
                  cost -> name.stream().mapToInt(form -> cost.of(form, ChannelCosts.NONE)))
              .min()
              .orElseThrow();
      boolean equal =
          name.stream()
              .anyMatch(form -> keys(typed).stream().anyMatch(key -> sameLetters(key, form)));
      if (equal || exact >= 100 * (edits + 1)) {
        continue;
      }
      near++;
      NameForms forms = new NameForms(name);
      int quick =
          costs.stream()
              .flatMapToInt(
                  cost -> IntStream.range(0, name.size()).map(form -> cost.of(forms, form, exact)))
              .min()
              .orElseThrow();
      assertEquals(exact, quick, typed + " / " + name);
      Signature of = Signature.of(name);
      int letters = name.stream().mapToInt(TitleKey::plainLetters).min().orElseThrow();
      assertTrue(
          costs.stream()
              .anyMatch(
                  cost ->
                      100 * cost.needed().leastEdits(of.letters(), of.lowPairs(), of.highPairs())
                              + cost.byLength(letters)
                          <= exact),
          typed + " / " + name);
    }
    assertTrue(near > 2000, "pairs that are near: " + near);
  }

  private static boolean sameLetters(TitleKey query, TitleKey name) {
    return query.compact().equals(name.compact());
  }

  /** One to four words, one of them mistyped now and then. */
  private static String title(Random random) {
    StringBuilder title = new StringBuilder();
    for (int words = 1 + random.nextInt(4); words > 0; words--) {
      title.append(WORDS.get(random.nextInt(WORDS.size())));
      if (random.nextInt(4) > 0) {
        title.append(' ');
      }
    }
    if (random.nextInt(3) == 0) {
      title.setCharAt(random.nextInt(title.length()), (char) ('a' + random.nextInt(26)));
    }
    return title.toString().isBlank() ? "m" : title.toString();
  }
}
