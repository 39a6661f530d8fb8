package triplefeature.serving.web.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * Understands {@code title} and {@code movieId}, which are the first person's, and {@code group}
 * and {@code groupMovieId}, which say whose: blank titles are ignored, equal inputs of one person
 * count once and are noted, and each title that fails is a complaint of its own.
 */
final class BasketReader {
  static final int MAX_TITLE_LENGTH = 200;

  private final LoadedModel model;
  private final List<Complaint> complaints;
  private final Map<Liked, NamedMovie> inputs = new LinkedHashMap<>();
  private final List<NamedMovie> repeated = new ArrayList<>();

  /** A film of a person. */
  private record Liked(int group, int movieId) {}

  /**
   * One value that names a film.
   *
   * @param field position among the values of the parameter
   */
  private record Naming(String parameter, int field, GroupValue value) {
    String film() {
      return value.film();
    }

    NamedMovie of(Movie movie, boolean exact, List<Movie> alternatives) {
      return new NamedMovie(value.group(), field, film(), movie, exact, alternatives);
    }

    NamedMovie byId(Movie movie) {
      return new NamedMovie(value.group(), NamedMovie.BY_ID, film(), movie, true, List.of());
    }
  }

  BasketReader(LoadedModel model, List<Complaint> complaints) {
    this.model = model;
    this.complaints = complaints;
  }

  /** The films of everybody's basket, each person's together; empty only with a complaint. */
  List<NamedMovie> read(Parameters parameters) {
    List<Naming> titles =
        Stream.concat(
                namings("title", parameters.all("title")),
                namings("group", parameters.all("group")))
            .filter(title -> !title.film().isEmpty())
            .toList();
    List<Naming> ids =
        Stream.concat(
                namings("movieId", parameters.all("movieId")),
                namings("groupMovieId", parameters.all("groupMovieId")))
            .toList();
    int named = distinct(titles).size() + distinct(ids).size();
    if (named > Basket.MAX_SIZE) {
      complain(
          Problem.invalid("title", "too_many", Basket.MAX_SIZE, named), "title", Complaint.WHOLE);
    } else if (named > 0) {
      distinct(titles).forEach(this::readTitle);
      distinct(ids).forEach(this::readId);
      noteRepeated(titles);
    } else if (complaints.isEmpty()) {
      complain(Problem.invalid("title", "nothing_left"), "title", 0);
    }
    return inputs.values().stream().sorted(Comparator.comparingInt(NamedMovie::group)).toList();
  }

  /** Inputs that name a film which the same person named before. */
  List<NamedMovie> repeated() {
    return repeated;
  }

  private Stream<Naming> namings(String parameter, List<String> values) {
    List<Naming> namings = new ArrayList<>();
    for (int field = 0; field < values.size(); field++) {
      try {
        GroupValue value =
            parameter.startsWith("group")
                ? GroupValue.read(parameter, values.get(field))
                : new GroupValue(1, values.get(field).strip());
        namings.add(new Naming(parameter, field, value));
      } catch (ProblemException e) {
        complain(e.problem(), parameter, field);
      }
    }
    return namings.stream();
  }

  /** Without those that say what was said, letter by letter. */
  private static List<Naming> distinct(List<Naming> namings) {
    Set<GroupValue> said = new HashSet<>();
    return namings.stream().filter(naming -> said.add(naming.value())).toList();
  }

  private void readTitle(Naming naming) {
    String title = naming.film();
    int length = title.codePointCount(0, title.length());
    if (length > MAX_TITLE_LENGTH) {
      complain(
          Problem.invalid(naming.parameter(), "too_long", MAX_TITLE_LENGTH, length),
          naming.parameter(),
          naming.field());
      return;
    }
    TitleResolution resolution = model.titles().resolve(title);
    if (resolution instanceof TitleResolution.Found found) {
      add(naming.of(found.match().movie(), found.match().exact(), found.alternatives()));
    } else if (resolution instanceof TitleResolution.NotFound missing) {
      Problem problem = Problem.titleNotFound(title, missing.suggestions());
      complaints.add(
          new Complaint(problem, naming.parameter(), naming.field(), missing.suggestions()));
    }
  }

  private void readId(Naming naming) {
    String parameter = naming.parameter();
    try {
      int movieId = Numbers.movieId(parameter, naming.film());
      model
          .catalog()
          .find(movieId)
          .ifPresentOrElse(
              movie -> add(naming.byId(movie)),
              () ->
                  complaints.add(
                      Complaint.of(Problem.movieNotFound(parameter, movieId), parameter)));
    } catch (ProblemException e) {
      complaints.add(Complaint.of(e.problem(), parameter));
    }
  }

  private void add(NamedMovie input) {
    Liked liked = new Liked(input.group(), input.movie().movieId());
    if (inputs.putIfAbsent(liked, input) != null) {
      repeated.add(input);
    }
  }

  /** Titles that were typed twice, letter by letter. */
  private void noteRepeated(List<Naming> titles) {
    for (NamedMovie input : List.copyOf(inputs.values())) {
      GroupValue value = new GroupValue(input.group(), input.query());
      titles.stream()
          .filter(naming -> input.field() != NamedMovie.BY_ID && naming.value().equals(value))
          .skip(1)
          .forEach(naming -> repeated.add(naming.of(input.movie(), input.exact(), List.of())));
    }
  }

  private void complain(Problem problem, String parameter, int field) {
    complaints.add(new Complaint(problem, parameter, field, List.of()));
  }
}
