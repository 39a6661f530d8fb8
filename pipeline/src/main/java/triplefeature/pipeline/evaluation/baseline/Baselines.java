package triplefeature.pipeline.evaluation.baseline;

import java.util.ArrayList;
import java.util.List;
import triplefeature.pipeline.evaluation.Contender;

/** Which baselines an evaluation runs. */
public enum Baselines {
  /** Those that cost seconds; every build runs them. */
  CHEAP,
  /** All of them, for whoever doubts. */
  ALL;

  public List<Contender> contenders() {
    List<Contender> contenders = new ArrayList<>();
    contenders.add(new Popularity());
    contenders.add(new VotePopularity());
    contenders.add(new OriginalRatio());
    contenders.add(new OriginalTitles());
    contenders.add(new ItemCosine());
    if (this == ALL) {
      contenders.add(new RandomOrder());
      contenders.add(new GenrePopularity());
      contenders.add(new Rp3Beta());
      contenders.add(new Ease());
      contenders.add(new AlsFoldIn());
    }
    return contenders;
  }
}
