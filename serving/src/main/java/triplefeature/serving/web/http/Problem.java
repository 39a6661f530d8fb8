package triplefeature.serving.web.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.Method;

/**
 * Why a request cannot be answered. The API says it as {@code {"error":{"code","message",...}}},
 * the page beside the field it is about; the words of both are in {@link Texts}.
 *
 * @param code the machine-readable name of the problem
 * @param textKey which text, after {@code problem.}
 * @param arguments what the text mentions
 * @param details further members of the JSON error, in order
 * @param headers further headers of the answer
 */
public record Problem(
    int status,
    String code,
    String textKey,
    List<String> arguments,
    Map<String, Object> details,
    Map<String, String> headers) {
  private static final int MAX_QUOTED = 200;

  public static final Problem NOT_FOUND = of(404, "not_found");
  public static final Problem BAD_REQUEST = of(400, "bad_request");
  public static final Problem TIMEOUT = of(408, "request_timeout");
  public static final Problem CROSS_SITE = of(403, "cross_site");
  public static final Problem BODY_TOO_LARGE = of(413, "body_too_large");
  public static final Problem HEADERS_TOO_LARGE = of(431, "headers_too_large");
  public static final Problem FAILED = of(500, "internal_error");
  public static final Problem UNAVAILABLE = of(503, "unavailable");
  public static final Problem OVERLOADED = of(503, "overloaded").header("Retry-After", "1");
  public static final Problem FEEDBACK_UNAVAILABLE = of(503, "feedback_unavailable");

  /**
   * A parameter, form field or JSON member that is wrong.
   *
   * @param reason what is wrong with it: the last part of the text's key
   * @param values what the text mentions after the parameter
   */
  public static Problem invalid(String parameter, String reason, Object... values) {
    List<String> arguments = new ArrayList<>(List.of(parameter));
    Arrays.stream(values).map(String::valueOf).forEach(arguments::add);
    return new Problem(
        400,
        "invalid_parameter",
        "invalid_parameter." + reason,
        arguments,
        Map.of("parameter", parameter),
        Map.of());
  }

  public static Problem unknownMethod(String method) {
    return unknown("unknown_method", "method", method, Method.ids());
  }

  /** A genre that no film of the catalogue has. */
  public static Problem unknownGenre(String parameter, String genre, List<String> allowed) {
    return unknown("unknown_genre", parameter, genre, allowed);
  }

  /** An id that the catalogue does not hold. */
  public static Problem movieNotFound(String parameter, int movieId) {
    return of(404, "movie_not_found", Integer.toString(movieId))
        .detail("parameter", parameter)
        .detail("movieId", movieId);
  }

  /** A number that no genre cluster of the model has. */
  public static Problem clusterNotFound(int number, int clusters) {
    return of(404, "cluster_not_found", Integer.toString(number), Integer.toString(clusters - 1));
  }

  /** A title that no film resembles. */
  public static Problem titleNotFound(String title, List<Movie> suggestions) {
    return of(422, "title_not_found", title)
        .detail("title", title)
        .detail("suggestions", MovieName.of(suggestions));
  }

  /** No model is loaded. */
  public static Problem notReady(String reason) {
    return of(503, "not_ready", reason).header("Retry-After", "2");
  }

  /** One client asks more than it may. */
  public static Problem tooManyRequests(int secondsToWait) {
    String seconds = Integer.toString(secondsToWait);
    return of(429, "too_many_requests", seconds).header("Retry-After", seconds);
  }

  /** A method that the path does not answer to. */
  public static Problem methodNotAllowed(String method, List<String> allowed) {
    String methods = String.join(", ", allowed);
    return of(405, "method_not_allowed", method, methods)
        .detail("allowed", allowed)
        .header("Allow", methods);
  }

  /** More parameters than anybody needs. */
  public static Problem tooManyParameters(int most, int sent) {
    return of(400, "too_many_parameters", Integer.toString(most), Integer.toString(sent));
  }

  /** A body of a type that the path does not read. */
  public static Problem unsupportedMediaType(String expected) {
    return of(415, "unsupported_media_type", expected);
  }

  private static Problem unknown(
      String code, String parameter, String given, List<String> allowed) {
    return of(400, code, clipped(given), String.join(", ", allowed))
        .detail("parameter", parameter)
        .detail("allowed", allowed);
  }

  /** An error must not be as long as what caused it. */
  private static String clipped(String given) {
    return given.length() <= MAX_QUOTED ? given : given.substring(0, MAX_QUOTED) + "…";
  }

  private static Problem of(int status, String code, String... arguments) {
    return new Problem(status, code, code, List.of(arguments), Map.of(), Map.of());
  }

  private Problem detail(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(details);
    more.put(name, value);
    return new Problem(status, code, textKey, arguments, more, headers);
  }

  private Problem header(String name, String value) {
    return new Problem(status, code, textKey, arguments, details, Map.of(name, value));
  }
}
