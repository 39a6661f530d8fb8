package triplefeature.serving.web.words;

import java.util.List;
import java.util.stream.Stream;
import triplefeature.serving.catalog.Language;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.web.http.Texts;

/** Names what two films share, kind by kind. */
record TraitWords(Texts texts) {
  private static final int MOST_KINDS = 3;
  private static final int MOST_NAMES = 3;

  /** All that two films share. */
  String all(Reason.SharedTraits shared) {
    return joined("reason.and", shared.traits().stream().map(this::traits).toList());
  }

  /** As much of it as is read at a glance. */
  String brief(Reason.SharedTraits shared) {
    Stream<Reason.Traits> brief =
        shared.traits().stream()
            .limit(MOST_KINDS)
            .map(
                each ->
                    new Reason.Traits(
                        each.kind(), each.names().stream().limit(MOST_NAMES).toList()));
    return joined("reason.and", brief.map(this::traits).toList());
  }

  private String traits(Reason.Traits traits) {
    List<String> names = traits.names();
    return switch (traits.kind()) {
      case COLLECTION -> texts.get("reason.shared.collection", listed(names));
      case DIRECTOR -> texts.get("reason.shared.director", listed(names));
      case CAST -> texts.get("reason.shared.cast", listed(names));
      case GENRE -> texts.get("reason.shared.genre", listed(names));
      case KEYWORD -> texts.get("reason.shared.keyword", listed(names));
      case OVERVIEW -> texts.get("reason.shared.overview", quoted(names));
      case TAGLINE -> texts.get("reason.shared.tagline", quoted(names));
      case TITLE -> texts.get("reason.shared.title", quoted(names));
      case COMPANY -> texts.get("reason.shared.company", listed(names));
      case LANGUAGE -> languages(names);
    };
  }

  private String languages(List<String> codes) {
    return codes.contains(Language.NONE)
        ? texts.get("reason.shared.no_language")
        : texts.get("reason.shared.language", listed(codes.stream().map(Language::name).toList()));
  }

  String listed(List<String> names) {
    return joined("reason.list", names);
  }

  private String quoted(List<String> names) {
    return listed(names.stream().map(name -> texts.get("reason.quoted", name)).toList());
  }

  /**
   * @param key of a text that puts {0} before {1}
   * @param parts at least one
   */
  private String joined(String key, List<String> parts) {
    return parts.stream().reduce((all, part) -> texts.get(key, all, part)).orElseThrow();
  }
}
