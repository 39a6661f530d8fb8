package triplefeature.serving.web.jetty;

import triplefeature.serving.web.http.Endpoint;

/**
 * Where an endpoint is found.
 *
 * @param path as SparkJava writes it: a segment that begins with a colon stands for any one
 * @param read whether it is a GET, which answers HEAD too, or a POST
 */
public record Route(String path, boolean read, Endpoint endpoint) {
  public static Route get(String path, Endpoint endpoint) {
    return new Route(path, true, endpoint);
  }

  public static Route post(String path, Endpoint endpoint) {
    return new Route(path, false, endpoint);
  }

  boolean matches(String requested) {
    String[] pattern = path.split("/", -1);
    String[] segments = requested.split("/", -1);
    if (pattern.length != segments.length) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      boolean any = pattern[i].startsWith(":") && !segments[i].isEmpty();
      if (!any && !pattern[i].equals(segments[i])) {
        return false;
      }
    }
    return true;
  }
}
