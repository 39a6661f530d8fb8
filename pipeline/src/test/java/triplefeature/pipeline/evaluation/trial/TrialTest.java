package triplefeature.pipeline.evaluation.trial;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.Bootstrap;
import triplefeature.pipeline.evaluation.EvaluationData;
import triplefeature.pipeline.evaluation.TinyCommunity;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.pipeline.evaluation.UserSplit;

class TrialTest {
  private static final int USERS = 100;

  private static Tally run(Trial trial) {
    EvaluationData data = TinyCommunity.of(USERS, 7);
    HeldOut heldOut = new HeldOut(data);
    Tally tally = new Tally();
    List<UserSplit> splits = UserSplit.of(USERS);
    for (int number = 0; number < splits.size(); number++) {
      TrainingData training = new TrainingData(data, splits.get(number), number);
      Fold fold = Fold.of(training, splits.get(number), UserSplit.Role.TEST, heldOut, 1);
      for (int user : fold.users()) {
        trial.judge(fold, user, 0, tally);
      }
    }
    return tally;
  }

  private static double mean(Tally tally, String way, String figure) {
    return Arrays.stream(tally.byUser(way, figure)).average().orElseThrow();
  }

  @Test
  void films_are_liked_disliked_and_loved_by_their_stars() {
    // By film and user, in half stars; likes begin at 8.
    HeldOut heldOut =
        new HeldOut(TinyCommunity.of(new byte[][] {{10, 4}, {9, 5}, {8, 0}, {7, 1}, {0, 10}}));
    assertArrayEquals(new int[] {0, 1, 2}, heldOut.likes(0));
    assertArrayEquals(new int[] {0}, heldOut.loves(0));
    assertArrayEquals(new int[0], heldOut.dislikes(0));
    assertArrayEquals(new int[] {0, 3}, heldOut.dislikes(1));
    assertArrayEquals(new int[] {4}, heldOut.loves(1));
  }

  @Test
  void as_many_films_are_drawn_as_there_are_each_once() {
    int[] films = {3, 5, 8, 9};
    int[] drawn = HeldOut.draw(films, 9, new SplittableRandom(4));
    assertArrayEquals(films, Arrays.stream(drawn).sorted().toArray());
    assertEquals(2, HeldOut.draw(films, 2, new SplittableRandom(4)).length);
  }

  @Test
  void a_user_counts_once_however_often_drawn() {
    Tally tally = new Tally();
    tally.add("way", "figure", 8, 0.5);
    tally.add("way", "figure", 3, 1);
    tally.add("way", "figure", 3, 0);
    tally.add("way", "figure", 3, Double.NaN);
    tally.add("way", "figure", 5, Double.NaN);
    assertArrayEquals(new double[] {0.5, Double.NaN, 0.5}, tally.byUser("way", "figure"));
  }

  @Test
  void everybody_is_in_one_group_and_the_least_happy_is_not_above_the_mean() {
    Tally tally = run(new GroupTrial(List.of(1, 2, 3)));
    // 20 test users in each of five folds make six groups of three.
    for (String way : tally.ways()) {
      double[] least = tally.byUser(way, "NDCG@10 of the least happy");
      double[] mean = tally.byUser(way, "mean NDCG@10");
      assertEquals(5 * 18, least.length, way);
      assertTrue(IntStream.range(0, least.length).allMatch(i -> least[i] <= mean[i]), way);
      assertTrue(mean(tally, way, "mean NDCG@10") > 0.1, way);
    }
    assertEquals("one basket", tally.ways().get(0));
    assertEquals(tally.ways(), run(new GroupTrial(List.of(1, 2, 3))).ways());
  }

  @Test
  void who_disliked_too_few_films_is_not_asked_for_one() {
    HeldOut heldOut = new HeldOut(TinyCommunity.of(USERS, 7));
    Tally tally = run(new DislikeTrial());
    // Two ways with three weights for each of four kinds of evidence, two more, and none.
    assertEquals(2 * 3 * 4 + 2 + 1, tally.ways().size());
    long asked =
        IntStream.range(0, USERS)
            .filter(user -> heldOut.dislikes(user).length >= 3 && heldOut.likes(user).length >= 8)
            .count();
    assertTrue(asked > USERS / 2 && asked < USERS, asked + " users");
    for (String way : tally.ways()) {
      assertEquals(asked, tally.byUser(way, "NDCG@10").length, way);
    }
    // Comedies stand against a drama anyway, so that no list holds what was not liked.
    assertEquals(0, mean(tally, "the film itself left out", "films disliked in ten"));
    assertTrue(mean(tally, "less 0.1 by content", "NDCG@10") > 0.1);
  }

  @Test
  void a_loved_film_counted_more_changes_lists_and_the_first_way_gains_nothing_over_itself() {
    Trial trial = new LoveTrial();
    Tally tally = run(trial);
    assertEquals(9, tally.ways().size());
    String table = new TrialTable(new Bootstrap(1)).of(trial, "test", tally);
    assertTrue(table.contains("Three films liked, one or two of them loved, test users"), table);
    assertTrue(table.contains("| +0.0000 (+0.0000 to +0.0000) |"), table);
    String figure = trial.figures().get(0);
    assertTrue(
        tally.ways().stream().map(way -> mean(tally, way, figure)).distinct().count() > 1, table);
  }
}
