package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.Complaint;
import triplefeature.serving.web.input.NamedMovie;
import triplefeature.serving.web.input.Question;

/**
 * Fills the title fields of every person again, each message beside the field it is about.
 *
 * @param asked with the films as {@link GroupFields#named} has them
 * @param question null where nothing was asked yet
 */
record FieldViewMaker(Texts texts, Parameters asked, @Nullable Question question) {
  private static final int TITLE_FIELDS = 3;

  /** Those of the first person: fewer where films are named by id. */
  List<FieldView> first() {
    return fields(1, Math.max(TITLE_FIELDS - asked.all("movieId").size(), 1));
  }

  List<PersonView> others() {
    PersonWords words = new PersonWords(texts);
    return GroupFields.OTHERS.stream()
        .map(
            group ->
                new PersonView(group, words.name(group), fields(group, TITLE_FIELDS), picks(group)))
        .toList();
  }

  /** The films of a person that are named by id. */
  List<OptionView> picks(int group) {
    String prefix = group == 1 ? "" : GroupFields.prefix(group);
    return inputs().stream()
        .filter(input -> input.group() == group && input.field() == NamedMovie.BY_ID)
        .map(input -> new OptionView(prefix + input.query(), Link.name(input.movie()), true))
        .toList();
  }

  /** Whether a message has its place beside a field. */
  boolean isPlaced(Complaint complaint) {
    if (complaint.field() == Complaint.WHOLE) {
      return false;
    }
    return complaint.parameter().equals("title")
        || (complaint.parameter().equals("group")
            && GroupFields.OTHERS.stream()
                .anyMatch(group -> places(group).contains(complaint.field())));
  }

  /** Where the titles of a person stand among the values of their parameter. */
  private List<Integer> places(int group) {
    List<String> values = asked.all(parameter(group));
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      if (group == 1 || values.get(at).startsWith(GroupFields.prefix(group))) {
        places.add(at);
      }
    }
    return places;
  }

  private List<FieldView> fields(int group, int wanted) {
    List<Integer> places = places(group);
    int count = Math.min(Math.max(wanted, places.size()), Basket.MAX_SIZE);
    List<FieldView> fields = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      fields.add(
          number <= places.size()
              ? asked(group, number, places.get(number - 1))
              : FieldView.empty(group, number));
    }
    return fields;
  }

  private FieldView asked(int group, int number, int at) {
    String sent = asked.all(parameter(group)).get(at);
    Optional<Complaint> complaint =
        complaints().stream()
            .filter(each -> each.parameter().equals(parameter(group)) && each.field() == at)
            .findFirst();
    Optional<NamedMovie> input = find(inputs(), group, at);
    Optional<NamedMovie> repeated =
        question == null ? Optional.empty() : find(question.repeated(), group, at);
    List<Movie> offered =
        complaint
            .map(Complaint::suggestions)
            .or(() -> input.map(NamedMovie::alternatives))
            .orElse(List.of());
    Function<Movie, Link> instead = instead(group, sent);
    return new FieldView(
        group,
        number,
        group == 1 ? sent : sent.substring(GroupFields.prefix(group).length()),
        complaint.map(each -> new FormWords(texts).of(each.problem())).orElse(null),
        offered.stream().map(instead).toList(),
        input.map(each -> Link.name(each.movie())).orElse(null),
        repeated.map(each -> Link.name(each.movie())).orElse(null),
        input.map(FieldViewMaker::isCertain).orElse(false));
  }

  private Function<Movie, Link> instead(int group, String sent) {
    Parameters others = asked.without(parameter(group), sent);
    return movie ->
        group == 1
            ? Link.to(Link.name(movie), others.plus("movieId", movie.movieId()))
            : Link.to(
                Link.name(movie),
                others.plus("groupMovieId", GroupFields.prefix(group) + movie.movieId()));
  }

  private static Optional<NamedMovie> find(List<NamedMovie> movies, int group, int at) {
    return movies.stream().filter(each -> each.group() == group && each.field() == at).findFirst();
  }

  private static boolean isCertain(NamedMovie input) {
    return input.exact()
        && input.alternatives().stream()
            .noneMatch(other -> other.title().equalsIgnoreCase(input.movie().title()));
  }

  private static String parameter(int group) {
    return group == 1 ? "title" : "group";
  }

  private List<Complaint> complaints() {
    return question == null ? List.of() : question.complaints();
  }

  private List<NamedMovie> inputs() {
    return question == null ? List.of() : question.inputs();
  }
}
