package triplefeature.serving.web.words;

import triplefeature.serving.recommend.Reason;
import triplefeature.serving.web.http.Texts;

/**
 * Says in one sentence how a film of the basket speaks for another.
 *
 * @param title of the film of the basket
 */
record HeadlineOfOne(Texts texts, String title) implements Reason.Cases<String> {
  @Override
  public String of(Reason.PeopleAlsoLiked people) {
    PeopleWords words = new PeopleWords(texts);
    String liked = texts.get("headline.liked", words.who(people.both(), people.input(), title));
    return words.isNoteworthy(people.lift())
        ? texts.get("headline.lift", liked, words.lift(people.lift()))
        : liked;
  }

  @Override
  public String of(Reason.Bare bare) {
    return switch (bare) {
      case FEW_ALSO_LIKED -> texts.get("headline.liked.few", title);
      case PEOPLE_RATED_WELL -> texts.get("headline.rated_well", title);
      case NOTHING_SHARED -> texts.get("headline.nothing_shared", title);
    };
  }

  @Override
  public String of(Reason.SharedTraits shared) {
    return texts.get("headline.shared", title, new TraitWords(texts).brief(shared));
  }

  @Override
  public String of(Reason.SameCluster same) {
    return texts.get("headline.cluster.same", title, same.label());
  }

  @Override
  public String of(Reason.NearCluster near) {
    return near.tells()
        ? texts.get("headline.cluster.near", title, new TraitWords(texts).listed(near.common()))
        : of(Reason.Bare.NOTHING_SHARED);
  }

  @Override
  public String of(Reason.NoCluster none) {
    return of(Reason.Bare.NOTHING_SHARED);
  }
}
