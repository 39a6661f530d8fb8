package triplefeature.serving.web.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Note;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.web.http.Texts;

/** Puts reasons and notes into sentences, the same for the API and the page. */
public record ReasonWords(Texts texts) implements Reason.Cases<String> {
  /** A sentence without the title of either film. */
  public String sentence(Reason reason) {
    return reason.match(this);
  }

  public String sentence(Note note) {
    String method = note.method().id();
    String by = note.by().id();
    return switch (note.found()) {
      case 0 -> texts.get("note.filled_up.none", method, by);
      case 1 -> texts.get("note.filled_up.one", method, by);
      default -> texts.get("note.filled_up.many", method, by, note.found());
    };
  }

  @Override
  public String of(Reason.PeopleAlsoLiked people) {
    return texts.get(
        "reason.liked",
        percent(people.both(), people.input()),
        percent(people.movie(), people.users()));
  }

  @Override
  public String of(Reason.Bare bare) {
    return switch (bare) {
      case FEW_ALSO_LIKED -> texts.get("reason.liked.few");
      case PEOPLE_RATED_WELL -> texts.get("reason.rated_well");
      case NOTHING_SHARED -> texts.get("reason.nothing_shared");
    };
  }

  @Override
  public String of(Reason.SharedTraits shared) {
    List<String> parts = new ArrayList<>(shared.traits().stream().map(this::traits).toList());
    if (shared.years() != null) {
      parts.add(years(shared.years()));
    }
    return joined("reason.and", parts);
  }

  @Override
  public String of(Reason.SameCluster same) {
    return withYears(texts.get("reason.cluster.same", same.label()), same.years());
  }

  @Override
  public String of(Reason.NearCluster near) {
    return withYears(texts.get("reason.cluster.near", near.ours(), near.theirs()), near.years());
  }

  @Override
  public String of(Reason.NoCluster none) {
    return withYears(texts.get("reason.cluster.none", none.theirs()), none.years());
  }

  private String traits(Reason.Traits traits) {
    return switch (traits.kind()) {
      case COLLECTION -> texts.get("reason.shared.collection", listed(traits));
      case DIRECTOR -> texts.get("reason.shared.director", listed(traits));
      case CAST -> texts.get("reason.shared.cast", listed(traits));
      case GENRE -> texts.get("reason.shared.genre", listed(traits));
      case KEYWORD -> texts.get("reason.shared.keyword", listed(traits));
      case OVERVIEW -> texts.get("reason.shared.overview", quoted(traits));
      case TAGLINE -> texts.get("reason.shared.tagline", quoted(traits));
      case TITLE -> texts.get("reason.shared.title", quoted(traits));
      case COMPANY -> texts.get("reason.shared.company", listed(traits));
      case LANGUAGE -> texts.get("reason.shared.language", quoted(traits));
    };
  }

  private String listed(Reason.Traits traits) {
    return joined("reason.list", traits.names());
  }

  private String quoted(Reason.Traits traits) {
    return joined(
        "reason.list",
        traits.names().stream().map(name -> texts.get("reason.quoted", name)).toList());
  }

  private String withYears(String groups, Reason.@Nullable Years years) {
    return years == null ? groups : texts.get("reason.and", groups, years(years));
  }

  private String years(Reason.Years years) {
    return switch (years.apart()) {
      case 0 -> texts.get("reason.years.same", years.input());
      case 1 -> texts.get("reason.years.one");
      default -> texts.get("reason.years.many", years.apart());
    };
  }

  private String percent(int part, int whole) {
    double percent = 100.0 * part / whole;
    return percent < 1
        ? texts.get("reason.percent.under_one")
        : texts.get("reason.percent", Math.round(percent));
  }

  /**
   * @param key of a text that puts {0} before {1}
   * @param parts at least one
   */
  private String joined(String key, List<String> parts) {
    String all = parts.get(0);
    for (String part : parts.subList(1, parts.size())) {
      all = texts.get(key, all, part);
    }
    return all;
  }
}
