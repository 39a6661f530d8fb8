package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.web.browser.SampleModel;

/** An explanation equals what it explains, as Lucene asserts of every query that it ships. */
class ExplanationTest {
  private static final int BASKETS = 1_000;
  private static final int FILMS = 10;

  /** Of the score; all figures are sums of some hundred doubles. */
  private static final double EXACT = 1e-9;

  /** A film that added less than this part is not named; see {@link Shares}. */
  private static final double WORTH_NAMING = 0.01;

  private static LoadedModel model;
  private static int[] byVotes;

  @BeforeAll
  static void load() {
    model = SampleModel.load();
    byVotes =
        IntStream.range(0, model.catalog().size())
            .boxed()
            .sorted(Comparator.comparingInt(film -> -model.catalog().at(film).voteCount()))
            .mapToInt(film -> film)
            .toArray();
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void what_the_films_of_a_basket_add_is_the_score(Method method) {
    SplittableRandom random = new SplittableRandom(1_969);
    int explained = 0;
    for (int i = 0; i < BASKETS; i++) {
      Basket basket = basket(random);
      BasketScores scored = model.programme().recommender(method).score(basket);
      for (int film : films(scored, random)) {
        double[] added = scored.contributions(film);
        double score = scored.scores()[film];
        assertEquals(basket.size(), added.length);
        assertTrue(Arrays.stream(added).allMatch(each -> each >= 0));
        assertEquals(score, Arrays.stream(added).sum(), EXACT * score, basket + " to " + film);
        checkReasons(scored.because(film), added, basket);
        explained++;
      }
    }
    assertTrue(explained > 5 * BASKETS, explained + " films of " + BASKETS + " baskets");
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void what_the_films_of_several_people_add_is_the_score(Method method) {
    SplittableRandom random = new SplittableRandom(1_972);
    int explained = 0;
    for (int i = 0; i < BASKETS / 10; i++) {
      List<Group> groups =
          List.of(new Group(1, few(random)), new Group(2, few(random)), new Group(3, few(random)));
      GroupScores scored =
          new GroupScores(
              model.catalog(), groups, model.programme().recommender(method), Agreement.CHOSEN);
      for (int film : films(scored.joined(), random)) {
        double[] added = scored.joined().contributions(film);
        double score = scored.joined().scores()[film];
        assertEquals(scored.joined().basket().size(), added.length);
        assertTrue(Arrays.stream(added).allMatch(each -> each >= 0));
        assertEquals(score, Arrays.stream(added).sum(), EXACT * score, groups + " to " + film);
        checkReasons(scored.joined().because(film), added, scored.joined().basket());
        double shares = scored.shares(film).stream().mapToDouble(GroupShare::share).sum();
        assertEquals(1, shares, EXACT);
        explained++;
      }
    }
    assertTrue(explained > BASKETS / 2, explained + " films");
  }

  /** One to three films. */
  private static Basket few(SplittableRandom random) {
    return new Basket(basket(random).movies().stream().limit(3).toList());
  }

  /** Without the small ones, scaled to 1, the largest first. */
  private static void checkReasons(List<Because> because, double[] added, Basket basket) {
    double all = Arrays.stream(added).sum();
    double named = Arrays.stream(added).filter(each -> each > WORTH_NAMING * all).sum();
    List<Movie> inputs = basket.movies().stream().map(model.catalog()::at).toList();
    double previous = 1;
    for (Because reason : because) {
      assertEquals(added[inputs.indexOf(reason.input())], reason.share() * named, EXACT * all);
      assertTrue(reason.share() <= previous + EXACT);
      previous = reason.share();
    }
    assertEquals(1, because.stream().mapToDouble(Because::share).sum(), EXACT);
  }

  /** One to ten films; half of all draws are of the five hundred with the most votes. */
  private static Basket basket(SplittableRandom random) {
    return new Basket(
        IntStream.range(0, 1 + random.nextInt(Basket.MAX_SIZE))
            .map(i -> byVotes[random.nextInt(random.nextBoolean() ? 500 : byVotes.length)])
            .boxed()
            .toList());
  }

  /** The five best and five others; only those that score are explained. */
  private static int[] films(BasketScores scored, SplittableRandom random) {
    IntStream best = Arrays.stream(TopN.select(scored.scores(), film -> true, FILMS / 2));
    IntStream others = random.ints(FILMS / 2, 0, byVotes.length);
    return IntStream.concat(best, others).filter(film -> scored.scores()[film] > 0).toArray();
  }
}
