package triplefeature.serving.web.jetty;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import spark.ExceptionMapper;
import spark.Service;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.EmbeddedServers;
import spark.http.matching.MatcherFilter;
import spark.route.Routes;
import spark.staticfiles.StaticFilesConfiguration;
import triplefeature.serving.web.http.ProblemAnswers;
import triplefeature.serving.web.http.WebSettings;
import triplefeature.serving.web.lanes.Lanes;
import triplefeature.serving.web.metrics.RequestMetrics;

/** A SparkJava service of its own on {@link JettyServer}, without the static facade. */
public final class SparkJavaServer {
  private final WebSettings settings;
  private final RouteTable table;
  private final ProblemAnswers problems;
  private final Lanes lanes;
  private final RequestMetrics metrics;
  private final Responder responder;
  private final CountDownLatch routesComplete = new CountDownLatch(1);
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final Service service = Service.ignite();

  public SparkJavaServer(
      WebSettings settings,
      List<Route> routes,
      ProblemAnswers problems,
      Lanes lanes,
      RequestMetrics metrics) {
    this.settings = settings;
    this.table = new RouteTable(routes);
    this.problems = problems;
    this.lanes = lanes;
    this.metrics = metrics;
    this.responder = new Responder(problems, settings.maxBodyBytes());
  }

  /**
   * Returns once the port listens. A server starts once in its life.
   *
   * @throws IOException if it cannot; the message names the port and what to do
   */
  public void start() throws IOException {
    Object identifier = new Object();
    EmbeddedServers.add(identifier, this::embed);
    service.embeddedServerIdentifier(identifier);
    service.initExceptionHandler(failure::set);
    service.ipAddress(settings.host()).port(settings.port());
    table.routes().forEach(this::register);
    routesComplete.countDown();
    service.awaitInitialization();
    if (failure.get() != null) {
      throw new IOException(failure.get().getMessage(), failure.get());
    }
  }

  /** The port listened on. */
  public int port() {
    return service.port();
  }

  /** Lets requests in flight finish, within the stop timeout, and returns. */
  public void stop() {
    service.stop();
    service.awaitStop();
  }

  private void register(Route route) {
    spark.Route respond =
        (request, response) -> responder.respond(route.endpoint(), request.raw(), response.raw());
    if (route.read()) {
      service.get(route.path(), respond);
      service.head(route.path(), respond);
    } else {
      service.post(route.path(), respond);
    }
  }

  private EmbeddedServer embed(
      Routes routes, StaticFilesConfiguration files, ExceptionMapper mapper, boolean multiple) {
    MatcherFilter matcher = new MatcherFilter(routes, files, mapper, true, multiple);
    EntryFilter entry =
        new EntryFilter(matcher, table, responder, Gatekeeper.of(settings), metrics);
    return new JettyServer(settings, entry, problems, lanes.threads(), routesComplete);
  }
}
