package triplefeature.serving.title.distance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
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
    return TitleKey.formsOf(TitleNormalizer.fold(title), new HashMap<>());
  }

  private static int cost(String typed, String name) {
    return new TitleCost(key(typed), false, 3).of(key(name), CostModel.NONE);
  }

  private static int begun(String typed, String name) {
    return new TitleCost(key(typed), true, 3).of(key(name), CostModel.NONE);
  }

  @Test
  void costs_are_counted_in_hundredths_of_an_edit() {
    assertEquals(0, cost("the dark knight", "The Dark Knight"));
    assertEquals(5, cost("thedark knight", "The Dark Knight"));
    assertEquals(20, cost("dark knight", "The Dark Knight"));
    assertEquals(40, cost("knight dark", "Dark Knight"));
    assertEquals(100, cost("dark knigt", "Dark Knight"));
    assertEquals(105, cost("dark", "Dark Knight"));
    assertEquals(150, cost("park knight", "Dark Knight"));
    assertEquals(105, cost("the knight", "Knight"));
    assertEquals(30, cost("friday the 13", "Friday the 13th"));
    assertEquals(CostModel.NONE, cost("gladiator 2", "Gladiator"));
    assertEquals(CostModel.NONE, cost("rocky 2", "Rocky III"));
  }

  @Test
  void a_name_that_goes_on_costs_less_than_an_edit_unless_blanks_are_wrong() {
    assertEquals(10, begun("dark kn", "Dark Knight"));
    assertEquals(10, begun("dark", "Dark Knight"));
    assertEquals(105, begun("darkkn", "Dark Knight"));
    assertEquals(198, begun("dark kmi", "Dark Knight"));
  }

  @Test
  void bounds_never_hide_a_cost_within_them() {
    int farthest = 3 * CostModel.EDIT + 60; // what the search shows at most, for three edits
    Random random = new Random(31);
    for (int i = 0; i < 20_000; i++) {
      String typed = title(random);
      boolean prefix = random.nextBoolean();
      for (TitleKey query : keys(typed)) {
        TitleCost cost = new TitleCost(query, prefix, random.nextInt(4));
        for (TitleKey name : keys(title(random))) {
          int exact = cost.of(name, CostModel.NONE);
          assertTrue(
              cost.atLeast(name) <= exact || exact > farthest, typed + " / " + name.compact());
          int bound = random.nextInt(400);
          int bounded = cost.of(name, bound);
          assertTrue(
              exact <= bound ? bounded == exact : bounded > bound,
              typed + " / " + name.compact() + ": " + exact + ", within " + bound + " " + bounded);
        }
      }
    }
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
