package triplefeature.serving.space;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A model card: the metadata by <a
 * href="https://github.com/huggingface/hub-docs/blob/main/modelcard.md">their specification</a>,
 * and the sections that <a href="https://huggingface.co/docs/hub/model-cards">Model Cards</a> asks
 * for. {@code model-index} is left out on purpose: it names data sets and metrics by their ids on
 * the Hub, and these have none.
 */
public final class CardRules {
  private static final Set<String> KEYS =
      Set.of(
          "language",
          "license",
          "license_name",
          "license_link",
          "library_name",
          "tags",
          "datasets",
          "metrics",
          "base_model",
          "pipeline_tag",
          "thumbnail");
  private static final List<String> SECTIONS =
      List.of(
          "Intended use", "Limits", "Data and licences", "Settings", "Figures", "How to rebuild");

  private CardRules() {}

  /**
   * @param markdown the whole card
   * @return what is wrong with it, a line each
   */
  public static List<String> complaints(String markdown) {
    FrontMatter matter = FrontMatter.of(markdown);
    if (matter.values().isEmpty()) {
      return List.of("it does not begin with a block of YAML between two lines ---");
    }
    Stream<Optional<String>> unknown =
        matter.values().keySet().stream()
            .filter(key -> !KEYS.contains(key))
            .map(key -> Optional.of(key + " is not in the metadata of a model card"));
    Stream<Optional<String>> rules =
        Stream.of(
            Rule.each(matter, "language", "[a-z]{2,3}", "codes such as en"),
            Rule.ifThere(matter, "library_name", "[a-z0-9][a-z0-9._-]*", "lower case"),
            Rule.each(matter, "tags", "[A-Za-z0-9][\\w .-]*", "plain words"),
            Rule.each(matter, "datasets", "[\\w.-]+(/[\\w.-]+)?", "an id on the Hub"));
    Stream<Optional<String>> sections =
        SECTIONS.stream()
            .filter(name -> !Pattern.compile("(?m)^## " + name + "$").matcher(markdown).find())
            .map(name -> Optional.of("it has no section ## " + name));
    return Stream.of(unknown, rules, Licences.complaints(matter).stream(), sections)
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .toList();
  }
}
