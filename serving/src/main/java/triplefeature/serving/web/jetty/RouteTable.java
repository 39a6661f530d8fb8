package triplefeature.serving.web.jetty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which methods a path answers to: what SparkJava does not say. */
record RouteTable(List<Route> routes) {
  RouteTable {
    routes = List.copyOf(routes);
  }

  /** The pattern that a path matches. */
  Optional<String> pattern(String path) {
    return routes.stream().filter(route -> route.matches(path)).map(Route::path).findFirst();
  }

  /** The methods of a path, OPTIONS among them; empty for an unknown path. */
  List<String> methods(String path) {
    List<String> methods = new ArrayList<>();
    for (Route route : routes) {
      if (route.matches(path)) {
        methods.addAll(route.read() ? List.of("GET", "HEAD") : List.of("POST"));
      }
    }
    if (!methods.isEmpty()) {
      methods.add("OPTIONS");
    }
    return methods;
  }
}
