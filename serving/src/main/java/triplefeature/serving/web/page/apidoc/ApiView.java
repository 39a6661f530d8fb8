package triplefeature.serving.web.page.apidoc;

import java.util.List;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;

/** The API for people who write programs. */
public record ApiView(Shell shell, String description, List<Operation> operations) {

  /**
   * One request.
   *
   * @param fields of the query, or of the JSON that is sent
   * @param examples links that work
   */
  public record Operation(
      String id,
      String method,
      String path,
      String summary,
      String description,
      List<Field> fields,
      List<Answered> answers,
      List<Link> examples) {}

  /** A parameter or member; {@code type} says range and default too. */
  public record Field(String name, String type, String description) {}

  /** What may come back. */
  public record Answered(String status, String description) {}
}
