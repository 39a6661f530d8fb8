package triplefeature.serving.web.metrics;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;

/**
 * {@code GET /metrics}: 200 in the Prometheus text format 0.0.4: requests by route, method and
 * status, their durations, films and version of the model in use, uptime.
 */
public final class MetricsEndpoint implements Endpoint {
  private final RequestMetrics metrics;
  private final PrometheusTextFormatWriter writer = PrometheusTextFormatWriter.create();

  public MetricsEndpoint(RequestMetrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public Answer answer(Call call) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      writer.write(text, metrics.snapshots());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(200, writer.getContentType(), text.toByteArray());
  }
}
