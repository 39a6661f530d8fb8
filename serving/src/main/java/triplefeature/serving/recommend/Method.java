package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to recommend; the closed set that the API, the page and the evaluation share. */
public enum Method {
  TOGETHER,
  COLLABORATIVE,
  CONTENT,
  CLUSTER;

  /** The name in the API: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Method> find(String id) {
    return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
  }

  /** The names in the API, in alphabetical order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Method::id).sorted().toList();
  }
}
