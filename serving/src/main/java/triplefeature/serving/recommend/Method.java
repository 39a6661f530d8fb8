package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to recommend; the closed set that the API, the page and the evaluation share. */
public enum Method {
  COLLABORATIVE("People who liked your films also liked these."),
  CONTENT("Films that share genres, words and makers with yours, the well-rated first."),
  CLUSTER("The best-rated films with the same mix of genres as yours.");

  private final String description;

  Method(String description) {
    this.description = description;
  }

  /** The name in the API: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** One honest line for the form. */
  public String description() {
    return description;
  }

  public static Optional<Method> find(String id) {
    return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
  }

  /** The names in the API, in alphabetical order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Method::id).sorted().toList();
  }
}
