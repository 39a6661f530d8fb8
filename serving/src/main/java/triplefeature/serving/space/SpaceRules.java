package triplefeature.serving.space;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The front matter of a Docker Space: <a
 * href="https://huggingface.co/docs/hub/spaces-config-reference">Spaces Configuration
 * Reference</a>; a longer {@code short_description} than 60 characters is refused by the Hub.
 */
final class SpaceRules {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "emoji",
          "colorFrom",
          "colorTo",
          "sdk",
          "python_version",
          "sdk_version",
          "suggested_hardware",
          "suggested_storage",
          "app_file",
          "app_build_command",
          "app_port",
          "base_path",
          "fullWidth",
          "header",
          "short_description",
          "models",
          "datasets",
          "tags",
          "thumbnail",
          "pinned",
          "hf_oauth",
          "hf_oauth_scopes",
          "hf_oauth_expiration_minutes",
          "hf_oauth_authorized_org",
          "disable_embedding",
          "startup_duration_timeout",
          "custom_headers",
          "preload_from_hub",
          "license",
          "license_name",
          "license_link",
          "language");
  private static final String COLORS = "red|yellow|green|blue|indigo|purple|pink|gray";
  private static final String COLORS_NAMED =
      "red, yellow, green, blue, indigo, purple, pink or gray";

  /** One character as people count them, which begins with a pictogram. */
  private static final String EMOJI = "(?=[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}])\\X";

  private SpaceRules() {}

  static List<String> complaints(FrontMatter matter) {
    if (matter.values().isEmpty()) {
      return List.of("it does not begin with a block of YAML between two lines ---");
    }
    Stream<Optional<String>> unknown =
        matter.values().keySet().stream()
            .filter(key -> !KEYS.contains(key))
            .map(key -> Optional.of(key + " is not a setting of Spaces"));
    Stream<Optional<String>> rules =
        Stream.of(
            Rule.of(matter, "title", ".+", "a title"),
            Rule.of(matter, "emoji", EMOJI, "one emoji and nothing else"),
            Rule.of(matter, "colorFrom", COLORS, COLORS_NAMED),
            Rule.of(matter, "colorTo", COLORS, COLORS_NAMED),
            Rule.of(matter, "sdk", "docker", "docker"),
            Rule.of(matter, "app_port", "[1-9][0-9]{0,4}", "a port"),
            Rule.ifThere(matter, "pinned", "true|false", "true or false"),
            Rule.ifThere(matter, "short_description", ".{1,60}", "at most 60 characters"),
            Rule.ifThere(
                matter, "startup_duration_timeout", "[1-9][0-9]*[smh]", "such as 30m or 1h"),
            Rule.each(matter, "tags", "[A-Za-z0-9][\\w .-]*", "plain words"));
    return Stream.of(unknown, rules, Licences.complaints(matter).stream())
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .toList();
  }
}
