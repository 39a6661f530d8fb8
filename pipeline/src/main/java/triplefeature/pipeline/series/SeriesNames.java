package triplefeature.pipeline.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNormalizer;

/** What people call a series. No two series have one name. */
final class SeriesNames {
  private static final Pattern COLLECTION =
      Pattern.compile(
          "[ ,:-]*\\((?:samling|kolekce|collection|series)\\)$"
              + "|[ ,:-]*\\b(?:the )?(?:complete )?(?:collection|anthology|trilogy|series)$",
          Pattern.CASE_INSENSITIVE);

  private static final String THE = "The ";

  /** What goes on with a word and no colon. */
  private static final Pattern ON = Pattern.compile("\\s+[\\p{L}\\p{N}]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s:;,–—]*");

  private final Map<SeriesFilm, List<String>> shared = new HashMap<>();

  /**
   * @param links that put the films together
   */
  SeriesNames(List<Link> links) {
    for (Link link : links) {
      shared.computeIfAbsent(link.earlier(), none -> new ArrayList<>()).add(link.name());
      shared.computeIfAbsent(link.later(), none -> new ArrayList<>()).add(link.name());
    }
  }

  /** "Toy Story" of "Toy Story Collection". */
  static String ofCollection(String collection) {
    String name = COLLECTION.matcher(collection).replaceFirst("").strip();
    return name.isEmpty() ? collection : name;
  }

  /**
   * @param groups each of two films or more
   * @return the name of its series for every film, by id; of series of one name those that began
   *     later carry the year of their first film
   */
  Map<Integer, String> of(List<List<SeriesFilm>> groups) {
    Map<Integer, String> names = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (List<SeriesFilm> group : groups) {
      SeriesFilm first = first(group);
      String plain = name(group);
      String name = plain;
      for (int same = 1; !taken.add(name); same++) {
        name =
            plain
                + " ("
                + (first.year() == null ? "undated" : first.year())
                + (same > 1 ? ", " + same : "")
                + ")";
      }
      for (SeriesFilm film : group) {
        names.put(film.movieId(), name);
      }
    }
    return names;
  }

  private static SeriesFilm first(List<SeriesFilm> group) {
    return group.stream().min(SeriesFilm.IN_ORDER).orElseThrow();
  }

  /**
   * That of the collection which half of the films are of; else what the names share, as a title
   * writes it; else that of any collection, or the first title.
   */
  private String name(List<SeriesFilm> group) {
    List<SeriesFilm> inOrder = group.stream().sorted(SeriesFilm.IN_ORDER).toList();
    List<String> collections =
        inOrder.stream().flatMap(film -> Stream.ofNullable(film.collection())).toList();
    Stream<String> collected =
        collections.stream().map(SeriesNames::ofCollection).map(name -> spoken(name, inOrder));
    List<String> shared = mostShared(group);
    Stream<String> written =
        shared.stream()
            .flatMap(
                words ->
                    Stream.concat(
                        inOrder.stream()
                            .filter(film -> shared.contains(film.key()))
                            .filter(film -> (film.key() + " ").startsWith(words + " "))
                            .map(SeriesFilm::title),
                        inOrder.stream().flatMap(film -> written(film.title(), words))));
    return (2 * collections.size() >= group.size()
            ? Stream.concat(collected, written)
            : Stream.concat(written, collected))
        .findFirst()
        .orElse(inOrder.get(0).title());
  }

  /** "Jack Ryan" of "The Jack Ryan", but "The Karate Kid". */
  private static String spoken(String name, List<SeriesFilm> group) {
    boolean article = name.startsWith(THE) && name.length() > THE.length();
    return article && group.stream().noneMatch(film -> film.title().startsWith(name))
        ? name.substring(THE.length())
        : name;
  }

  /** What the links of a group go by, the most frequent first, then the longest. */
  private List<String> mostShared(List<SeriesFilm> group) {
    return group.stream()
        .flatMap(film -> shared.getOrDefault(film, List.of()).stream())
        .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> -entry.getKey().length()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The beginning of a title that reads so once normalised: "Star Trek" of "Star Trek: Nemesis".
   */
  private static Stream<String> written(String title, String words) {
    List<MatchResult> places = WORD.matcher(title).results().toList();
    for (int from = 0; from < Math.min(2, places.size()); from++) {
      for (MatchResult to : places.subList(from, places.size())) {
        int start = places.get(from).start();
        String part = title.substring(start, to.end());
        if (reads(part, words, title.substring(to.end()))
            && isBeginning(title.substring(0, start))) {
          return Stream.of(part);
        }
      }
    }
    return Stream.empty();
  }

  /** Whether nothing stands before a part, or an article at most. */
  private static boolean isBeginning(String before) {
    return before.isEmpty() || before.equals(THE);
  }

  /** "The Ring" of "The Ring: Two", but "Bourne" of "The Bourne Identity". */
  private static boolean reads(String part, String words, String rest) {
    NormalizedTitle whole = TitleNormalizer.normalize(part);
    boolean article = !whole.text().equals(words);
    return whole.withoutArticle().text().equals(words)
        && (!article || !ON.matcher(rest).lookingAt());
  }
}
