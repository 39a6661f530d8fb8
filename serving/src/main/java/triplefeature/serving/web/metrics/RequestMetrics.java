package triplefeature.serving.web.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import java.util.Set;
import triplefeature.serving.text.Build;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.lanes.Lane;
import triplefeature.serving.web.lanes.Lanes;

/** Counts and times requests by route, never by path: a stranger cannot add a series. */
public final class RequestMetrics {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final long started = System.nanoTime();
  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Counter requests =
      Counter.builder()
          .name("triplefeature_http_requests_total")
          .help("Requests answered, by route, method and status.")
          .labelNames("route", "method", "status")
          .register(registry);
  private final Histogram durations =
      Histogram.builder()
          .name("triplefeature_http_request_duration_seconds")
          .help("Time from a parsed request to its answer, by route.")
          .unit(Unit.SECONDS)
          .labelNames("route")
          .classicOnly()
          .classicUpperBounds(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
          .register(registry);

  public RequestMetrics(ModelSlot models, Lanes lanes) {
    CounterWithCallback.builder()
        .name("triplefeature_lane_requests_total")
        .help("Requests by lane: admitted at once, queued before they were, or refused.")
        .labelNames("lane", "outcome")
        .callback(counter -> lanes.all().forEach(lane -> count(lane, counter)))
        .register(registry);
    GaugeWithCallback.builder()
        .name("triplefeature_lane_waiting")
        .help("Requests that wait now, by lane.")
        .labelNames("lane")
        .callback(gauge -> lanes.all().forEach(lane -> gauge.call(lane.waiting(), lane.name())))
        .register(registry);
    GaugeWithCallback.builder()
        .name("triplefeature_uptime_seconds")
        .help("Time since the server started.")
        .unit(Unit.SECONDS)
        .callback(gauge -> gauge.call((System.nanoTime() - started) / 1e9))
        .register(registry);
    GaugeWithCallback.builder()
        .name("triplefeature_model_movies")
        .help("Films of the model in use, by its version; no series before one is loaded.")
        .labelNames("version")
        .callback(
            gauge ->
                models
                    .current()
                    .ifPresent(model -> gauge.call(model.catalog().size(), model.version())))
        .register(registry);
    GaugeWithCallback.builder()
        .name("triplefeature_build")
        .help("1, with the version of the program and the commit that it was built from.")
        .labelNames("version", "commit")
        .callback(gauge -> gauge.call(1, Build.version(), Build.commit()))
        .register(registry);
  }

  private static void count(Lane lane, CounterWithCallback.Callback counter) {
    Lane.Counts counts = lane.counts();
    counter.call((double) counts.admitted(), lane.name(), "admitted");
    counter.call((double) counts.queued(), lane.name(), "queued");
    counter.call((double) counts.refused(), lane.name(), "refused");
  }

  /**
   * @param route path pattern of the route, or {@code none}
   */
  public void observe(String route, String method, int status, long nanos) {
    String known = METHODS.contains(method) ? method : "other";
    requests.labelValues(route, known, Integer.toString(status)).inc();
    durations.labelValues(route).observe(nanos / 1e9);
  }

  MetricSnapshots snapshots() {
    return registry.scrape();
  }
}
