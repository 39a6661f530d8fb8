package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import triplefeature.pipeline.series.Link.Strength;
import triplefeature.pipeline.series.Mention.Role;

/**
 * Films whose names begin alike and go on with a number or a subtitle. Each is linked with the film
 * before it, so that the second "Halloween II" goes to the second "Halloween".
 */
final class StemLinks {
  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing(
              (Mention mention) -> mention.film().year(), Comparator.nullsLast(Integer::compare))
          .thenComparing(Mention::number)
          .thenComparing(mention -> mention.film().movieId());

  /** Films of one stem that are looked back at. */
  private static final int LOOK_BACK = 40;

  /** A number says it, however late: "Psycho II" came 23 years after "Psycho". */
  private static final int NUMBERED_YEARS = 30;

  private static final int SUBTITLED_YEARS = 15;

  /** A stem of two words is less likely to be another film's. */
  private static final int TOLD_YEARS = 20;

  private static final int ROOTLESS_YEARS = 10;

  /** Tales told again and again: "Robin Hood", "Dracula". */
  private static final int RETOLD = 3;

  private static final int RETOLD_YEARS = 6;

  /** A film that has so many times less fame than its sequel had none. */
  private static final long OBSCURE = 10;

  private StemLinks() {}

  static List<Link> find(List<SeriesFilm> films) {
    Map<String, List<Mention>> byStem = new HashMap<>();
    for (SeriesFilm film : films) {
      film.names().stream()
          .flatMap(name -> Mention.of(film, name).stream())
          .forEach(
              mention ->
                  byStem.computeIfAbsent(mention.stem(), stem -> new ArrayList<>()).add(mention));
    }
    List<Link> links = new ArrayList<>();
    for (List<Mention> mentions : byStem.values()) {
      if (mentions.size() > 1) {
        mentions.sort(IN_ORDER);
        link(mentions, links);
      }
    }
    return links;
  }

  private static void link(List<Mention> mentions, List<Link> links) {
    long roots =
        mentions.stream()
            .filter(mention -> mention.role() == Role.ROOT)
            .map(Mention::film)
            .distinct()
            .count();
    for (int i = 1; i < mentions.size(); i++) {
      Mention later = mentions.get(i);
      List<Mention> before =
          mentions.subList(Math.max(0, i - LOOK_BACK), i).stream()
              .filter(earlier -> earlier.film() != later.film() && fit(earlier, later, roots))
              .toList();
      long known = before.stream().mapToLong(earlier -> earlier.film().fame()).max().orElse(0);
      for (int j = before.size() - 1; j >= 0; j--) {
        SeriesFilm earlier = before.get(j).film();
        // Not the short film of the same name that few have seen.
        if (earlier.fame() * OBSCURE >= known) {
          links.add(new Link(earlier, later.film(), later.stem(), Strength.STEM));
          break;
        }
      }
    }
  }

  private static boolean fit(Mention earlier, Mention later, long roots) {
    Kinship kinship = Kinship.of(earlier.film(), later.film());
    if (!kinship.sameForm()) {
      return false;
    }
    return switch (later.role()) {
      case NUMBERED ->
          later.number() > 1
              ? next(earlier, later, kinship)
              : first(earlier, later, roots, kinship);
      case SUBTITLED -> subtitled(earlier, later, roots, kinship);
      // A late "Star Trek" after "Star Trek: Nemesis", but no remake.
      case ROOT ->
          roots == 1 && later.hasTwoWords() && kinship.within(ROOTLESS_YEARS) && kinship.alike(0.5);
    };
  }

  private static boolean next(Mention earlier, Mention later, Kinship kinship) {
    if (earlier.role() == Role.NUMBERED) {
      if (earlier.number() >= later.number()) {
        return false;
      }
    } else if (later.number() > 4 || (later.number() > 2 && !kinship.within(SUBTITLED_YEARS))) {
      // A fifth part needs a numbered one before it: "Chicago 8" continues no "Chicago".
      return false;
    }
    if (!later.hasTwoWords() && earlier.film().fame() * OBSCURE < later.film().fame()) {
      return false;
    }
    return (kinship.within(NUMBERED_YEARS) && kinship.notUnlike()) || kinship.alike(0.5);
  }

  /** "Star Wars: Episode I", which came later; otherwise a number one is as good as a subtitle. */
  private static boolean first(Mention earlier, Mention later, long roots, Kinship kinship) {
    return (earlier.role() == Role.ROOT
            && later.hasTwoWords()
            && kinship.within(NUMBERED_YEARS)
            && kinship.alike(0.5))
        || subtitled(earlier, later, roots, kinship);
  }

  private static boolean subtitled(Mention earlier, Mention later, long roots, Kinship kinship) {
    if (roots >= RETOLD) {
      return later.hasTwoWords() && kinship.within(RETOLD_YEARS) && kinship.alike(0.5);
    }
    if (roots == 0 && earlier.role() == Role.SUBTITLED) {
      return later.hasTwoWords()
          && Kinship.stories(earlier.film(), later.film())
          && kinship.within(ROOTLESS_YEARS)
          && kinship.alike(0.5);
    }
    // A film that hardly anybody knows had no famous sequels.
    return kinship.within(later.hasTwoWords() ? TOLD_YEARS : SUBTITLED_YEARS)
        && kinship.alike(later.hasTwoWords() ? 0.3 : 0.4)
        && earlier.film().fame() * OBSCURE >= later.film().fame()
        && (later.hasTwoWords() || earlier.film().hasArticle() == later.film().hasArticle());
  }
}
