package triplefeature.serving.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.feedback.Verdict;

/**
 * The programme.
 *
 * @param caption what it is for
 * @param title the films it is for, short enough for a tab
 * @param problems what was not understood, and so left out
 * @param evening null where the list is too short for one
 * @param map where these films are marked on the map of clusters
 * @param verdict what a verdict's form sends, or null where there is nothing to judge, or verdicts
 *     are not kept
 * @param thanks what is said after a verdict, or null
 */
public record ResultView(
    String caption,
    String title,
    List<String> problems,
    List<NoteView> notes,
    List<RowView> rows,
    @Nullable EveningView evening,
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
