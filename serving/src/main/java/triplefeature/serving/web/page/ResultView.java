package triplefeature.serving.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.feedback.Verdict;

/**
 * The programme.
 *
 * @param caption what it is for
 * @param map where these films are marked on the map of clusters
 * @param verdict what a verdict's form sends, or null where verdicts are not kept
 * @param thanks what is said after a verdict, or null
 */
public record ResultView(
    String caption,
    List<NoteView> notes,
    List<RowView> rows,
    String map,
    @Nullable VerdictForm verdict,
    @Nullable String thanks) {
  /**
   * The hidden fields of a verdict's form, named as in {@link Verdict}.
   *
   * @param back the query of this page, to return to
   * @param lasts whether verdicts outlive a restart
   */
  public record VerdictForm(
      String id,
      List<Integer> movieIds,
      List<Integer> recommended,
      String method,
      String modelVersion,
      String back,
      boolean lasts) {}
}
