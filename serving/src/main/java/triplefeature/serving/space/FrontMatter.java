package triplefeature.serving.space;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;

/**
 * The block of YAML that a README on Hugging Face begins with: keys with a value or a list of them.
 *
 * @param values by key, in order; nothing where there is no such block
 */
record FrontMatter(Map<String, List<String>> values) {
  static FrontMatter of(String markdown) {
    if (!markdown.startsWith("---\n")) {
      return new FrontMatter(Map.of()); // the parser would pass over empty lines
    }
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    Parser.builder()
        .extensions(List.of(YamlFrontMatterExtension.create()))
        .build()
        .parse(markdown)
        .accept(visitor);
    return new FrontMatter(visitor.getData());
  }

  /** The only value of a key; empty where it is missing, empty or a list of several. */
  Optional<String> value(String key) {
    List<String> all = list(key);
    return all.size() == 1
        ? Optional.of(all.get(0)).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /** Every value of a key. */
  List<String> list(String key) {
    return values.getOrDefault(key, List.of());
  }
}
