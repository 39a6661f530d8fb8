package triplefeature.serving.web.page.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.web.page.Shell;

/**
 * What was measured, and what people said.
 *
 * @param measured null for a model without an evaluation
 * @param whyNot what an evaluation that came to nothing says; empty where there was none
 * @param tallies the verdicts that this server keeps, by method
 * @param keepsVerdicts whether it keeps any at all
 */
public record QualityView(
    Shell shell,
    String modelVersion,
    @Nullable Measured measured,
    List<String> whyNot,
    List<Tally> tallies,
    boolean keepsVerdicts) {

  /**
   * An evaluation.
   *
   * @param inWords what the best method does for a hundred people, or null
   * @param scale the figure at the right end of the bars
   * @param temporal empty where the data does not have it
   */
  public record Measured(
      @Nullable String inWords,
      String how,
      String scale,
      List<Bar> bars,
      List<Row> rows,
      List<Row> temporal,
      List<Size> sizes,
      List<String> notes) {}

  /**
   * NDCG@10 of a method or baseline, in percent of the scale; the longest bar comes first.
   *
   * @param ours whether it is a method of the product
   */
  public record Bar(
      String label, boolean ours, double width, double low, double high, String figure) {}

  /**
   * All figures of a method or baseline, as text.
   *
   * @param overall what the rows are ordered by
   * @param familiar of ten films, how many everybody knows
   * @param different films in all lists together
   * @param deficit share of the genres of a basket that its list lacks
   * @param ofSeries films for each series in a list
   */
  public record Row(
      String label,
      boolean ours,
      String overall,
      String ndcg,
      String tailNdcg,
      String weighedNdcg,
      String familiar,
      String different,
      String deficit,
      String ofSeries,
      String recall,
      String hitRate,
      String coverage,
      String novelty,
      String diversity,
      String gain,
      String settings) {}

  /** A method with baskets of one size. */
  public record Size(String label, int basketSize, String ndcg, String overall) {}

  /** Verdicts on a method. */
  public record Tally(String label, int good, int bad, String share) {}
}
