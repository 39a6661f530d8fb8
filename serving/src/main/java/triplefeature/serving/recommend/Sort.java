package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The order of an answer. {@link #NEWEST} reorders the same films, those without a year last. */
public enum Sort {
  RELEVANCE,
  NEWEST;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sort> find(String id) {
    return Arrays.stream(values()).filter(sort -> sort.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Sort::id).toList();
  }
}
