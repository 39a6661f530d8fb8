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
 * status, their durations, what became of them in each lane, films and version of the model in use,
 * uptime.
 */
public record MetricsEndpoint(RequestMetrics metrics) implements Endpoint {
  private static final PrometheusTextFormatWriter WRITER = PrometheusTextFormatWriter.create();

  @Override
  public Answer answer(Call call) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      WRITER.write(text, metrics.snapshots());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(200, WRITER.getContentType(), text.toByteArray());
  }
}
