package triplefeature.serving.web.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * Understands {@code title} and {@code movieId}: blank titles are ignored, equal inputs count once
 * and are noted, and each title that fails is a complaint of its own.
 */
final class BasketReader {
  static final int MAX_TITLE_LENGTH = 200;

  private final LoadedModel model;
  private final List<Complaint> complaints;
  private final Map<Integer, NamedMovie> inputs = new LinkedHashMap<>();
  private final List<NamedMovie> repeated = new ArrayList<>();

  BasketReader(LoadedModel model, List<Complaint> complaints) {
    this.model = model;
    this.complaints = complaints;
  }

  /** The films of the basket; empty only with a complaint. */
  List<NamedMovie> read(Parameters parameters) {
    List<String> titles = parameters.all("title").stream().map(String::strip).toList();
    Set<String> distinct = new LinkedHashSet<>(titles);
    distinct.remove("");
    Set<String> ids = new LinkedHashSet<>(parameters.all("movieId"));
    int named = distinct.size() + ids.size();
    if (named == 0) {
      complain(Problem.invalid("title", "nothing_left"), 0);
    } else if (named > Basket.MAX_SIZE) {
      complain(Problem.invalid("title", "too_many", Basket.MAX_SIZE, named), Complaint.WHOLE);
    } else {
      distinct.forEach(title -> readTitle(titles.indexOf(title), title));
      ids.forEach(this::readId);
      noteRepeated(titles);
    }
    return new ArrayList<>(inputs.values());
  }

  /** Inputs that name a film which was named before them. */
  List<NamedMovie> repeated() {
    return repeated;
  }

  private void readTitle(int field, String title) {
    int length = title.codePointCount(0, title.length());
    if (length > MAX_TITLE_LENGTH) {
      complain(Problem.invalid("title", "too_long", MAX_TITLE_LENGTH, length), field);
      return;
    }
    TitleResolution resolution = model.titles().resolve(title);
    if (resolution instanceof TitleResolution.Found found) {
      add(
          new NamedMovie(
              field, title, found.match().movie(), found.match().exact(), found.alternatives()));
    } else if (resolution instanceof TitleResolution.NotFound missing) {
      Problem problem = Problem.titleNotFound(title, missing.suggestions());
      complaints.add(new Complaint(problem, "title", field, missing.suggestions()));
    }
  }

  private void readId(String text) {
    try {
      int movieId = Numbers.movieId("movieId", text);
      model
          .catalog()
          .find(movieId)
          .ifPresentOrElse(
              movie -> add(new NamedMovie(NamedMovie.BY_ID, text, movie, true, List.of())),
              () -> complaints.add(Complaint.of(Problem.movieNotFound(movieId), "movieId")));
    } catch (ProblemException e) {
      complaints.add(Complaint.of(e.problem(), "movieId"));
    }
  }

  private void add(NamedMovie input) {
    if (inputs.putIfAbsent(input.movie().movieId(), input) != null) {
      repeated.add(input);
    }
  }

  /** Titles that were typed twice, letter by letter. */
  private void noteRepeated(List<String> titles) {
    for (NamedMovie input : List.copyOf(inputs.values())) {
      for (int field = input.field() + 1; field < titles.size(); field++) {
        if (input.field() != NamedMovie.BY_ID && titles.get(field).equals(input.query())) {
          repeated.add(
              new NamedMovie(field, input.query(), input.movie(), input.exact(), List.of()));
        }
      }
    }
  }

  private void complain(Problem problem, int field) {
    complaints.add(new Complaint(problem, "title", field, List.of()));
  }
}
