package triplefeature.serving.web.page;

import java.util.List;
import java.util.stream.Collectors;
import triplefeature.serving.recommend.GroupShare;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.NamedMovie;

/** Says who watches, and whose film one is. */
record PersonWords(Texts texts) {
  /**
   * @param group from 1 to 3
   */
  String name(int group) {
    return switch (group) {
      case 1 -> texts.get("person.first");
      case 2 -> texts.get("person.second");
      default -> texts.get("person.third");
    };
  }

  /** For how much of a film's score each person's films stand; blank where one person asks. */
  String whose(List<GroupShare> shares) {
    if (shares.isEmpty()) {
      return "";
    }
    return texts.get(
        "result.whose",
        shares.stream()
            .map(
                each ->
                    texts.get(
                        "result.whose_part", name(each.group()), Math.round(100 * each.share())))
            .collect(Collectors.joining(", ")));
  }

  /** The films of a question, those of one person together. */
  String films(List<NamedMovie> inputs) {
    return inputs.stream().map(NamedMovie::group).distinct().toList().stream()
        .map(
            group ->
                inputs.stream()
                    .filter(input -> input.group() == group)
                    .map(input -> Link.name(input.movie()))
                    .collect(Collectors.joining(" · ")))
        .reduce((some, others) -> texts.get("result.with", some, others))
        .orElse("");
  }
}
