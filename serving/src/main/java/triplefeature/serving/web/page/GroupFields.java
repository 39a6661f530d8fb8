package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import triplefeature.serving.recommend.Group;
import triplefeature.serving.web.http.Parameters;

/**
 * The title fields of those who watch along. A form without a script cannot write whose a title is
 * before it: their fields are called {@code group2} and {@code group3}, and become {@code group}
 * here. The first person's are {@code title} and {@code movieId}, however they were sent.
 */
final class GroupFields {
  /** Who watches along. */
  static final List<Integer> OTHERS = IntStream.rangeClosed(2, Group.MOST).boxed().toList();

  /** What fields of the form are called. */
  static final Set<String> NAMES =
      OTHERS.stream().map(GroupFields::name).collect(Collectors.toUnmodifiableSet());

  private GroupFields() {}

  static String name(int group) {
    return "group" + group;
  }

  /** What stands before a film of a group. */
  static String prefix(int group) {
    return group + ":";
  }

  /**
   * As {@code GET /api/recommendations} has them. A blank field keeps its place before one of the
   * same person that is not.
   */
  static Parameters named(Parameters sent) {
    List<String> titles = new ArrayList<>(sent.all("title"));
    List<String> ids = new ArrayList<>(sent.all("movieId"));
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String value : sent.all("group")) {
      add(value, titles, groups);
    }
    for (int group : OTHERS) {
      sent.all(name(group)).forEach(value -> add(prefix(group) + value, titles, groups));
    }
    List<String> groupIds = new ArrayList<>();
    for (String value : sent.all("groupMovieId")) {
      (value.startsWith(prefix(1)) ? ids : groupIds).add(film(value));
    }
    groups.forEach(GroupFields::dropBlanksBehind);
    Parameters named = sent;
    for (String name : NAMES) {
      named = named.without(name);
    }
    return named
        .withAll("title", titles)
        .withAll("movieId", ids)
        .withAll("group", groups.values().stream().flatMap(List::stream).toList())
        .withAll("groupMovieId", groupIds);
  }

  private static void add(String value, List<String> titles, Map<String, List<String>> groups) {
    if (value.startsWith(prefix(1))) {
      titles.add(film(value));
    } else {
      String whose = value.substring(0, value.indexOf(':') + 1);
      groups.computeIfAbsent(whose, none -> new ArrayList<>()).add(value);
    }
  }

  private static String film(String value) {
    return value.startsWith(prefix(1)) ? value.substring(prefix(1).length()) : value;
  }

  private static void dropBlanksBehind(String whose, List<String> values) {
    while (!values.isEmpty()
        && !whose.isEmpty()
        && values.get(values.size() - 1).substring(whose.length()).isBlank()) {
      values.remove(values.size() - 1);
    }
  }
}
