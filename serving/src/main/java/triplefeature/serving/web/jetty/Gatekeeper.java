package triplefeature.serving.web.jetty;

import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import triplefeature.serving.web.http.ClientRate;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.WebSettings;
import triplefeature.serving.web.lanes.ClientLimit;

/**
 * Lets a client in as long as it asks no more than it may.
 *
 * @param limit empty where there is none
 */
record Gatekeeper(Optional<ClientLimit> limit, ClientAddress address) {
  /** What watches a server asks from one address, as often as it likes. */
  private static final List<String> WATCHED = List.of("/healthz", "/readyz", "/metrics");

  static Gatekeeper of(WebSettings settings) {
    return new Gatekeeper(
        settings.clientRate().map(ClientLimit::new),
        new ClientAddress(settings.clientRate().flatMap(ClientRate::addressHeader)));
  }

  /** Why the request is not answered; empty if it is. */
  Optional<Problem> refusal(HttpServletRequest request) {
    if (limit.isEmpty() || WATCHED.contains(request.getRequestURI())) {
      return Optional.empty();
    }
    int seconds = limit.get().secondsToWait(address.of(request));
    return seconds == 0 ? Optional.empty() : Optional.of(Problem.tooManyRequests(seconds));
  }
}
