package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import triplefeature.pipeline.series.Link.Strength;
import triplefeature.serving.title.names.NormalizedTitle;

/**
 * Films whose names share words that hardly stand in any other film's name: "Harry Potter", "Planet
 * of the Apes". A single rare word ("Shrek") counts where the names begin with it and the overviews
 * have a name in common.
 */
final class PhraseLinks {
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "of", "and", "in", "to", "for", "on", "at", "with", "from", "by", "is",
          "are", "it", "i", "you", "my", "me", "we", "this", "that", "what", "who", "no", "not",
          "de", "la", "le", "les", "el", "der", "die", "das", "il", "un", "une", "du", "des", "und",
          "part", "vol", "volume", "episode", "chapter", "movie", "film", "story", "s", "his",
          "her", "your", "all", "or", "as", "be", "do", "day", "night", "love", "life");

  /** Names that stand in front of, or in, what else has nothing in common. */
  private static final Set<String> BRANDS =
      Set.of(
          "national lampoons",
          "monty python",
          "monty pythons",
          "walt disney",
          "walt disneys",
          "tyler perrys",
          "beverly hills",
          "los angeles",
          "final fantasy");

  private static final int LONGEST = 6;
  private static final int MOST_FILMS = 60;

  /** A word in so few names may stand for a series by itself. */
  private static final int RARE = 8;

  /** Share of the names with a phrase's rarest word that have the whole phrase. */
  private static final double BOUND = 0.4;

  private static final int YEARS = 10;
  private static final double ALIKE = 0.5;

  private final Map<String, Integer> frequency = new HashMap<>();
  private final Map<String, List<SeriesFilm>> byPhrase = new HashMap<>();
  private final People people;

  private PhraseLinks(List<SeriesFilm> films, People people) {
    this.people = people;
    for (SeriesFilm film : films) {
      Set<String> words = new HashSet<>();
      Set<String> phrases = new HashSet<>();
      for (NormalizedTitle name : film.names()) {
        words.addAll(name.words());
        phrases(name.words(), phrases);
      }
      words.forEach(word -> frequency.merge(word, 1, Integer::sum));
      phrases.forEach(
          phrase -> byPhrase.computeIfAbsent(phrase, none -> new ArrayList<>()).add(film));
    }
  }

  static List<Link> find(List<SeriesFilm> films, People people) {
    PhraseLinks all = new PhraseLinks(films, people);
    List<Link> links = new ArrayList<>();
    all.byPhrase.forEach((phrase, with) -> links.addAll(all.links(phrase, with)));
    return links;
  }

  private static void phrases(List<String> words, Set<String> phrases) {
    for (int from = 0; from < words.size(); from++) {
      int telling = 0;
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
        if (isTelling(words.get(to - 1))) {
          telling++;
          if ((telling > 1 && isTelling(words.get(from))) || (telling == 1 && from == 0)) {
            phrases.add(String.join(" ", words.subList(from, to)));
          }
        }
      }
    }
  }

  private static boolean isTelling(String word) {
    return !COMMON.contains(word) && !Mention.isNumber(word);
  }

  private List<Link> links(String phrase, List<SeriesFilm> with) {
    if (with.size() < 2 || with.size() > MOST_FILMS || !isBound(phrase, with.size())) {
      return List.of();
    }
    List<SeriesFilm> dated =
        with.stream().filter(SeriesFilm::isKnown).sorted(SeriesFilm.IN_ORDER).toList();
    List<Link> links = new ArrayList<>();
    Set<SeriesFilm> linked = new HashSet<>();
    for (int i = 1; i < dated.size(); i++) {
      for (int j = i - 1; j >= 0; j--) {
        if (fit(phrase, dated.get(j), dated.get(i))) {
          links.add(new Link(dated.get(j), dated.get(i), phrase, Strength.PHRASE));
          linked.add(dated.get(j));
          linked.add(dated.get(i));
          break;
        }
      }
    }
    // Words that most films with them share by chance are no name of a series.
    return 2 * linked.size() >= with.size() ? links : List.of();
  }

  private boolean isBound(String phrase, int films) {
    int rarest = Integer.MAX_VALUE;
    int telling = 0;
    for (String word : phrase.split(" ", 0)) {
      if (isTelling(word)) {
        telling++;
        rarest = Math.min(rarest, frequency.getOrDefault(word, 0));
      }
    }
    return telling > 1 ? films >= BOUND * rarest : rarest <= RARE;
  }

  private boolean fit(String phrase, SeriesFilm earlier, SeriesFilm later) {
    Kinship kinship = Kinship.of(earlier, later);
    return kinship.sameForm()
        && Kinship.stories(earlier, later)
        && kinship.within(YEARS)
        && kinship.alike(ALIKE)
        && (isTold(phrase) || people.meet(earlier, later));
  }

  /** Whether a phrase tells enough by itself. */
  private static boolean isTold(String phrase) {
    long telling = List.of(phrase.split(" ", 0)).stream().filter(PhraseLinks::isTelling).count();
    return telling > 1 && !BRANDS.contains(phrase);
  }
}
