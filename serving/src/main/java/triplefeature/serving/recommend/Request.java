package triplefeature.serving.recommend;

import java.util.Objects;

/**
 * What a person asks for.
 *
 * @param limit number of films wanted, 1 to {@value #MAX_LIMIT}
 */
public record Request(
    Basket basket, Method method, int limit, Sort sort, Filters filters, Variety variety) {
  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 10;

  public Request {
    Objects.requireNonNull(basket, "basket");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(filters, "filters");
    Objects.requireNonNull(variety, "variety");
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + " is outside 1 to " + MAX_LIMIT);
    }
  }
}
