package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.series.Link.Strength;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * Films whose overviews tell of the same people: "Star Wars" and "The Empire Strikes Back", or all
 * that tell of the James Bond whose collection the data names for one film.
 */
final class PeopleLinks {
  private static final int YEARS = 10;

  /** The data itself says that there is a series. */
  private static final int COLLECTED_YEARS = 15;

  private static final double ALIKE = 0.4;

  /** Two strangers meet by chance sooner than a hero and his double. */
  private static final int MEETING_YEARS = 8;

  /** A hero in more overviews than this belongs to everybody: Santa Claus. */
  private static final int HERO = 6;

  private static final String COMEDY = "Comedy";
  private static final String HISTORY = "History";

  private final People people;
  private final List<Link> links = new ArrayList<>();

  private PeopleLinks(People people) {
    this.people = people;
  }

  static List<Link> find(List<SeriesFilm> films, People people) {
    PeopleLinks all = new PeopleLinks(people);
    all.collected(films);
    people.rare().forEach(all::named);
    return all.links;
  }

  /** The films of collections that are named after people, and those that tell of these people. */
  private void collected(List<SeriesFilm> films) {
    Map<String, Set<SeriesFilm>> heroes = new TreeMap<>();
    for (SeriesFilm film : films) {
      String collection = film.collection();
      if (collection != null) {
        heroes
            .computeIfAbsent(hero(collection), none -> new TreeSet<>(SeriesFilm.IN_ORDER))
            .add(film);
      }
    }
    heroes.forEach(
        (name, parts) -> {
          String words = TitleNormalizer.normalize(name).text();
          // Where titles hold what is nobody's name, overviews mean the film: "as good as Die
          // Hard".
          if (people.isFullName(name)
              || parts.stream().noneMatch(film -> film.key().contains(words))) {
            parts.addAll(people.telling(name));
            link(
                words,
                parts,
                COLLECTED_YEARS,
                // A parody tells of the same people.
                (earlier, later) -> alikeFunny(earlier, later) ? Strength.HERO : null);
          }
        });
  }

  /** "Jack Ryan" of "The Jack Ryan Collection". */
  private static String hero(String collection) {
    String name = SeriesNames.ofCollection(collection);
    return name.startsWith("The ") ? name.substring("The ".length()) : name;
  }

  private void named(String name, List<SeriesFilm> with) {
    String words = TitleNormalizer.normalize(name).text();
    boolean person =
        with.size() <= HERO
            && People.isPair(name)
            && Arrays.stream(name.split(" ", 0)).allMatch(people::isProper);
    link(
        words,
        with,
        YEARS,
        (earlier, later) ->
            person && isHero(words + " ", earlier, later)
                ? Strength.HERO
                : twoMeet(earlier, later) ? Strength.PEOPLE : null);
  }

  private void link(
      String name,
      Collection<SeriesFilm> with,
      int years,
      BiFunction<SeriesFilm, SeriesFilm, @Nullable Strength> judge) {
    List<SeriesFilm> known =
        with.stream().filter(SeriesFilm::isKnown).sorted(SeriesFilm.IN_ORDER).toList();
    for (int i = 1; i < known.size(); i++) {
      for (int j = i - 1; j >= 0; j--) {
        SeriesFilm earlier = known.get(j);
        SeriesFilm later = known.get(i);
        Strength strength = kin(earlier, later, years) ? judge.apply(earlier, later) : null;
        if (strength != null) {
          links.add(new Link(earlier, later, name, strength));
          break;
        }
      }
    }
  }

  private static boolean alikeFunny(SeriesFilm earlier, SeriesFilm later) {
    return earlier.genres().contains(COMEDY) == later.genres().contains(COMEDY);
  }

  private static boolean kin(SeriesFilm earlier, SeriesFilm later, int years) {
    Kinship kinship = Kinship.of(earlier, later);
    return kinship.sameForm()
        && Kinship.stories(earlier, later)
        && kinship.within(years)
        && kinship.alike(ALIKE);
  }

  /**
   * Whether the title of one begins with the name: two films of one year tell of one man of
   * history.
   */
  private static boolean isHero(String words, SeriesFilm earlier, SeriesFilm later) {
    return Kinship.of(earlier, later).yearsApart() > 1
        && (earlier.key().startsWith(words) || later.key().startsWith(words));
  }

  /** Two people in common, one of them by a full name: one alone may be a person of history. */
  private boolean twoMeet(SeriesFilm earlier, SeriesFilm later) {
    Kinship kinship = Kinship.of(earlier, later);
    if (!kinship.within(MEETING_YEARS)
        || kinship.yearsApart() == 0
        || earlier.genres().contains(HISTORY)) {
      return false;
    }
    Set<String> shared = people.shared(earlier, later);
    return shared.size() > 1 && shared.stream().anyMatch(people::isFullName);
  }
}
