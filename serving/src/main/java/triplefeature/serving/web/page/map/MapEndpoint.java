package triplefeature.serving.web.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.ClusterLayout;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.input.NamedMovie;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.input.QuestionReader;
import triplefeature.serving.web.lanes.Lane;
import triplefeature.serving.web.lanes.Lanes;
import triplefeature.serving.web.lanes.RequestCost;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;
import triplefeature.serving.web.page.Templates;

/**
 * {@code GET /map}: the genre clusters as circles; with the parameters of {@code GET
 * /api/recommendations} the basket and its programme are marked. 200; the API's errors; 503.
 */
public record MapEndpoint(ModelSlot models, Lanes lanes, Shell shell, Templates templates)
    implements Endpoint {
  private static final int LINES = 4;

  @Override
  public Answer answer(Call call) {
    Parameters asked = call.query(QuestionReader.PARAMETERS).withoutBlanks();
    try (Lane.Pass pass = lanes.enter(asked)) {
      return answer(models.require(), asked, pass);
    }
  }

  private Answer answer(LoadedModel model, Parameters asked, Lane.Pass pass) {
    boolean isAsked = QuestionReader.asks(asked);
    List<Movie> liked = new ArrayList<>();
    List<Movie> found = new ArrayList<>();
    if (isAsked) {
      Question question = new QuestionReader(model).read(asked);
      var request = question.requestOrThrow();
      pass.costs(RequestCost.nanos(request, model.catalog()));
      question.inputs().stream().map(NamedMovie::movie).distinct().forEach(liked::add);
      model.programme().recommend(request).movies().forEach(each -> found.add(each.movie()));
    }
    List<MapView.Marked> marked = new ArrayList<>();
    liked.forEach(movie -> marked(model, movie, true).ifPresent(marked::add));
    found.forEach(movie -> marked(model, movie, false).ifPresent(marked::add));
    MapView view =
        new MapView(
            shell,
            places(model, liked, found),
            marked,
            isAsked ? Link.href(asked) : null,
            model.catalog().size());
    return Answer.html(200, templates.render("map", view));
  }

  /** Empty for a film that is in no cluster. */
  private static Optional<MapView.Marked> marked(LoadedModel model, Movie movie, boolean liked) {
    int number = model.clusterOf(movie);
    return number == ClusterMap.NONE
        ? Optional.empty()
        : Optional.of(
            new MapView.Marked(
                Link.name(movie),
                liked,
                ClusterEndpoint.link(number, model.clusters().clusters().get(number))));
  }

  private static List<MapView.Place> places(
      LoadedModel model, List<Movie> liked, List<Movie> found) {
    List<MapView.Place> places = new ArrayList<>();
    for (int number = 0; number < model.clusters().clusters().size(); number++) {
      Cluster cluster = model.clusters().clusters().get(number);
      ClusterLayout.Spot spot = model.facts().clusters().get(number).spot();
      places.add(
          new MapView.Place(
              ClusterEndpoint.link(number, cluster),
              lines(cluster.label()),
              cluster.size(),
              Math.round(spot.x()),
              Math.round(spot.y()),
              Math.round(spot.radius()),
              count(model, liked, number),
              count(model, found, number)));
    }
    places.sort(Comparator.comparingInt(place -> -place.movies()));
    return places;
  }

  private static int count(LoadedModel model, List<Movie> movies, int cluster) {
    return (int) movies.stream().filter(movie -> model.clusterOf(movie) == cluster).count();
  }

  private static List<String> lines(String label) {
    List<String> words = List.of(label.split(",\\s*"));
    if (words.size() <= LINES) {
      return words;
    }
    List<String> lines = new ArrayList<>(words.subList(0, LINES));
    lines.set(LINES - 1, lines.get(LINES - 1) + " …");
    return lines;
  }
}
