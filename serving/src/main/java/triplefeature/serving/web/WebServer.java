package triplefeature.serving.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import triplefeature.serving.feedback.VerdictLog;
import triplefeature.serving.web.api.FeedbackEndpoint;
import triplefeature.serving.web.api.HealthEndpoint;
import triplefeature.serving.web.api.MethodsEndpoint;
import triplefeature.serving.web.api.OpenApi;
import triplefeature.serving.web.api.ReadyEndpoint;
import triplefeature.serving.web.api.RecommendationsEndpoint;
import triplefeature.serving.web.api.SentRecommendationsEndpoint;
import triplefeature.serving.web.api.TitlesEndpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.http.WebSettings;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.jetty.Route;
import triplefeature.serving.web.jetty.SparkJavaServer;
import triplefeature.serving.web.lanes.Lanes;
import triplefeature.serving.web.metrics.MetricsEndpoint;
import triplefeature.serving.web.metrics.RequestMetrics;
import triplefeature.serving.web.page.AssetEndpoint;
import triplefeature.serving.web.page.Assets;
import triplefeature.serving.web.page.CatalogueEndpoint;
import triplefeature.serving.web.page.FeedbackFormEndpoint;
import triplefeature.serving.web.page.HomeEndpoint;
import triplefeature.serving.web.page.MemoryEndpoint;
import triplefeature.serving.web.page.ProblemPages;
import triplefeature.serving.web.page.RememberingHomeEndpoint;
import triplefeature.serving.web.page.Shell;
import triplefeature.serving.web.page.SurpriseEndpoint;
import triplefeature.serving.web.page.Templates;
import triplefeature.serving.web.page.apidoc.ApiPageEndpoint;
import triplefeature.serving.web.page.card.CardEndpoint;
import triplefeature.serving.web.page.map.ClusterEndpoint;
import triplefeature.serving.web.page.map.MapEndpoint;
import triplefeature.serving.web.page.quality.QualityEndpoint;
import triplefeature.serving.web.words.MethodWords;
import triplefeature.serving.web.words.ReasonWords;

/** The server: every route by name, and what they share. Starts once and stops once. */
public final class WebServer {
  private final List<Route> routes;
  private final SparkJavaServer server;

  /**
   * @param models may be filled after the start: until then {@code /readyz} says 503
   * @param verdicts empty where verdicts are not kept; the page then does not ask for them
   */
  public WebServer(WebSettings settings, ModelSlot models, Optional<VerdictLog> verdicts) {
    Texts texts = Texts.english();
    Assets assets = Assets.load();
    Templates templates = new Templates();
    Shell shell = new Shell(texts, assets, settings.posters(), "./");
    VerdictKeeper keeper = new VerdictKeeper(verdicts);
    Lanes lanes = Lanes.of(settings.cores());
    RequestMetrics metrics = new RequestMetrics(models, lanes);
    OpenApi openApi = OpenApi.load();
    HomeEndpoint home = new HomeEndpoint(models, lanes, keeper, shell, templates);
    RecommendationsEndpoint recommendations =
        new RecommendationsEndpoint(models, lanes, new ReasonWords(texts));
    this.routes =
        List.of(
            Route.get("/", home),
            Route.post("/", new RememberingHomeEndpoint(lanes.verdicts(), home)),
            Route.get(
                "/memory",
                Lanes.admitted(lanes.pages(), new MemoryEndpoint(models, shell, templates))),
            Route.get("/catalogue", Lanes.admitted(lanes.pages(), new CatalogueEndpoint(models))),
            Route.get("/surprise", Lanes.admitted(lanes.pages(), new SurpriseEndpoint(models))),
            Route.get("/map", new MapEndpoint(models, lanes, shell, templates)),
            Route.get(
                "/cluster",
                Lanes.admitted(lanes.pages(), new ClusterEndpoint(models, shell, templates))),
            Route.get(
                "/quality",
                Lanes.admitted(
                    lanes.pages(), new QualityEndpoint(models, keeper, shell, templates))),
            Route.get(
                "/model",
                Lanes.admitted(lanes.pages(), new CardEndpoint(models, shell, templates))),
            Route.get(
                "/api",
                Lanes.admitted(
                    lanes.pages(), new ApiPageEndpoint(openApi.description(), shell, templates))),
            Route.get("/api/openapi.json", Lanes.admitted(lanes.pages(), openApi)),
            Route.post(
                "/feedback",
                Lanes.admitted(
                    lanes.verdicts(), new FeedbackFormEndpoint(keeper, settings.maxHeaderBytes()))),
            Route.get("/assets/:name", Lanes.admitted(lanes.pages(), new AssetEndpoint(assets))),
            Route.get("/api/recommendations", recommendations),
            Route.post(
                "/api/recommendations",
                new SentRecommendationsEndpoint(lanes.verdicts(), recommendations)),
            Route.get(
                "/api/titles", Lanes.admitted(lanes.suggestions(), new TitlesEndpoint(models))),
            Route.get(
                "/api/methods",
                Lanes.admitted(lanes.pages(), new MethodsEndpoint(models, new MethodWords(texts)))),
            Route.post(
                "/api/feedback", Lanes.admitted(lanes.verdicts(), new FeedbackEndpoint(keeper))),
            Route.get("/healthz", new HealthEndpoint()),
            Route.get("/readyz", new ReadyEndpoint(models)),
            Route.get("/metrics", Lanes.admitted(lanes.metrics(), new MetricsEndpoint(metrics))));
    this.server =
        new SparkJavaServer(
            settings,
            routes,
            new ProblemPages(texts, assets, settings.posters(), templates),
            lanes,
            metrics);
  }

  /**
   * Returns once the port listens.
   *
   * @throws IOException if it cannot; the message names the port and what to do
   */
  public void start() throws IOException {
    server.start();
  }

  /** Everything that can be asked for. */
  List<Route> routes() {
    return routes;
  }

  /** The port listened on, once started. */
  public int port() {
    return server.port();
  }

  /** Takes no more requests, lets those in flight finish, and returns. */
  public void stop() {
    server.stop();
  }
}
