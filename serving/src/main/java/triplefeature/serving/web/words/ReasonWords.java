package triplefeature.serving.web.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Note;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.text.English;
import triplefeature.serving.web.http.Texts;

/** Puts reasons and notes into sentences, the same for the API and the page. */
public record ReasonWords(Texts texts) implements Reason.Cases<String>, Note.Cases<String> {
  /**
   * The one sentence that a recommendation is shown with: see {@link Headline}.
   *
   * @param because at least one
   */
  public String headline(List<Because> because) {
    return new Headline(texts).of(because);
  }

  /** The reason with all its numbers, without the title of either film. */
  public String sentence(Reason reason) {
    return reason.match(this);
  }

  public String sentence(Note note) {
    return note.match(this);
  }

  @Override
  public String of(Note.FamilyOnly note) {
    return texts.get("note.family_only");
  }

  @Override
  public String of(Note.LeftOut note) {
    String films = English.count(note.films());
    return switch (note.unknown()) {
      case YEAR -> texts.get("note.left_out.year", films);
      case LANGUAGE -> texts.get("note.left_out.language", films);
      case RUNTIME -> texts.get("note.left_out.runtime", films);
    };
  }

  @Override
  public String of(Note.FilledUp note) {
    MethodWords methods = new MethodWords(texts);
    String method = methods.name(note.method());
    String by = methods.name(note.by());
    return switch (note.found()) {
      case 0 -> texts.get("note.filled_up.none", method, by);
      case 1 -> texts.get("note.filled_up.one", method, by);
      default -> texts.get("note.filled_up.many", method, by, note.found());
    };
  }

  @Override
  public String of(Reason.PeopleAlsoLiked people) {
    PeopleWords words = new PeopleWords(texts);
    return texts.get(
        "reason.liked",
        words.part(people.both(), people.input()),
        words.part(people.movie(), people.users()),
        words.lift(people.lift()));
  }

  @Override
  public String of(Reason.Bare bare) {
    return switch (bare) {
      case FEW_ALSO_LIKED -> texts.get("reason.liked.few");
      case PEOPLE_RATED_WELL -> texts.get("reason.rated_well");
      case NOTHING_SHARED -> forVotes(texts.get("reason.nothing_shared"), null);
    };
  }

  @Override
  public String of(Reason.SharedTraits shared) {
    return withYears(texts.get("reason.shared", new TraitWords(texts).all(shared)), shared.years());
  }

  @Override
  public String of(Reason.SameCluster same) {
    return withYears(texts.get("reason.cluster.same", same.label()), same.years());
  }

  @Override
  public String of(Reason.NearCluster near) {
    if (!near.tells()) {
      return forVotes(texts.get("reason.cluster.far", near.ours(), near.theirs()), near.years());
    }
    String common = new TraitWords(texts).listed(near.common());
    return withYears(
        texts.get("reason.cluster.near", near.ours(), near.theirs(), common), near.years());
  }

  @Override
  public String of(Reason.NoCluster none) {
    return forVotes(texts.get("reason.cluster.none", none.theirs()), none.years());
  }

  /**
   * Near years count where nothing is shared, but to name them would be a reason of a year alone.
   */
  private String forVotes(String nothing, Reason.@Nullable Years years) {
    return years == null
        ? texts.get("reason.for_votes", nothing)
        : texts.get("reason.for_votes_and_time", nothing);
  }

  private String withYears(String reason, Reason.@Nullable Years years) {
    return years == null ? reason : texts.get("reason.and", reason, years(years));
  }

  private String years(Reason.Years years) {
    return switch (years.apart()) {
      case 0 -> texts.get("reason.years.same", years.input());
      case 1 -> texts.get("reason.years.one");
      default -> texts.get("reason.years.many", years.apart());
    };
  }
}
