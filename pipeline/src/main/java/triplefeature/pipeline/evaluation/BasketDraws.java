package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws the baskets of held-out users, repeatably; every method gives a list for each split.
 *
 * @param likes of each user, ascending; not modified
 */
record BasketDraws(int[][] likes, EvaluationSettings settings) {
  /** How many users could test, were there room for all of them. */
  int testable(List<UserSplit> splits) {
    return (int)
        splits.stream()
            .flatMapToInt(split -> IntStream.of(split.users(UserSplit.Role.TEST)))
            .distinct()
            .filter(user -> likes[user].length >= HeldOutBasket.FEWEST_LIKES)
            .count();
  }

  /** What figures are read on. */
  List<List<HeldOutBasket>> tests(List<UserSplit> splits) {
    return draw(
        splits,
        UserSplit.Role.TEST,
        EvaluationSettings.BASKET,
        EvaluationSettings.DRAWS,
        settings.users() * EvaluationSettings.DRAWS);
  }

  /** What figures by size are read on: one basket a user. */
  List<List<HeldOutBasket>> testsOfSize(int size, List<UserSplit> splits) {
    return draw(splits, UserSplit.Role.TEST, size, 1, settings.users());
  }

  /** What settings are chosen on: one basket a user. */
  List<List<HeldOutBasket>> validation(List<UserSplit> splits) {
    return draw(
        splits,
        UserSplit.Role.VALIDATION,
        EvaluationSettings.BASKET,
        1,
        EvaluationSettings.VALIDATION_BASKETS);
  }

  private List<List<HeldOutBasket>> draw(
      List<UserSplit> splits, UserSplit.Role role, int size, int draws, int most) {
    List<List<HeldOutBasket>> all = new ArrayList<>();
    for (UserSplit split : splits) {
      List<HeldOutBasket> drawn =
          HeldOutBasket.draw(split.users(role), likes, size, draws, settings.seed());
      int limit = Math.max(draws, most / splits.size() / draws * draws);
      all.add(new ArrayList<>(drawn.subList(0, Math.min(limit, drawn.size()))));
    }
    return all;
  }
}
