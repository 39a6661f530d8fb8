package triplefeature.serving.space;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Licences as the front matter names them: <a
 * href="https://huggingface.co/docs/hub/repositories-licenses">Licenses</a>, the ones for code and
 * data without those of single models.
 */
final class Licences {
  private static final Set<String> KNOWN =
      Set.of(
          "apache-2.0",
          "mit",
          "openrail",
          "bsl-1.0",
          "bsd",
          "bsd-2-clause",
          "bsd-3-clause",
          "bsd-3-clause-clear",
          "c-uda",
          "cc",
          "cc0-1.0",
          "cc-by-2.0",
          "cc-by-2.5",
          "cc-by-3.0",
          "cc-by-4.0",
          "cc-by-sa-3.0",
          "cc-by-sa-4.0",
          "cc-by-nc-2.0",
          "cc-by-nc-3.0",
          "cc-by-nc-4.0",
          "cc-by-nd-4.0",
          "cc-by-nc-nd-3.0",
          "cc-by-nc-nd-4.0",
          "cc-by-nc-sa-2.0",
          "cc-by-nc-sa-3.0",
          "cc-by-nc-sa-4.0",
          "cdla-sharing-1.0",
          "cdla-permissive-1.0",
          "cdla-permissive-2.0",
          "ecl-2.0",
          "epl-1.0",
          "epl-2.0",
          "etalab-2.0",
          "eupl-1.1",
          "eupl-1.2",
          "agpl-3.0",
          "gfdl",
          "gpl",
          "gpl-2.0",
          "gpl-3.0",
          "lgpl",
          "lgpl-2.1",
          "lgpl-3.0",
          "isc",
          "ms-pl",
          "mpl-2.0",
          "odc-by",
          "odbl",
          "postgresql",
          "ofl-1.1",
          "ncsa",
          "unlicense",
          "zlib",
          "pddl",
          "afl-3.0",
          "artistic-2.0",
          "wtfpl",
          "unknown",
          "other");

  private Licences() {}

  /** A licence of a name of its own needs that name and where it can be read. */
  static List<Optional<String>> complaints(FrontMatter matter) {
    Optional<String> licence = matter.value("license");
    if (licence.isEmpty() || !KNOWN.contains(licence.get())) {
      return List.of(
          Optional.of(
              "license "
                  + licence.orElse("is missing")
                  + ": expected an identifier of Hugging Face's list, such as apache-2.0, or other"));
    }
    if (!licence.get().equals("other")) {
      return List.of();
    }
    return List.of(
        Rule.of(
            matter, "license_name", "[a-z0-9][a-z0-9._-]*", "lower case, such as my-licence-1.0"),
        Rule.of(
            matter, "license_link", "https://\\S+|LICENSE(\\.md)?", "LICENSE or an https address"));
  }
}
