package triplefeature.serving.recommend;

import java.util.List;
import java.util.Objects;

/**
 * What a person asks for, or several people who watch together.
 *
 * @param basket all films that are liked
 * @param limit number of films wanted, 1 to {@value #MAX_LIMIT}; films folded behind others do not
 *     count
 * @param foldSeries whether the list shows one film of a series, with the others behind it
 * @param groups the people and their baskets, whose films are those of {@code basket}; empty for
 *     one person
 */
public record Request(
    Basket basket,
    Method method,
    int limit,
    Sort sort,
    Filters filters,
    Variety variety,
    Audience audience,
    boolean foldSeries,
    List<Group> groups) {
  public static final int MAX_LIMIT = 100;
  public static final int DEFAULT_LIMIT = 10;

  public Request {
    Objects.requireNonNull(basket, "basket");
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(filters, "filters");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(audience, "audience");
    groups = List.copyOf(groups);
    if (!groups.isEmpty() && !GroupScores.basketOf(groups).equals(basket)) {
      throw new IllegalArgumentException("the basket must hold the films of the groups");
    }
    if (limit < 1 || limit > MAX_LIMIT) {
      throw new IllegalArgumentException("limit " + limit + " is outside 1 to " + MAX_LIMIT);
    }
  }

  /** Of one person. */
  public Request(
      Basket basket,
      Method method,
      int limit,
      Sort sort,
      Filters filters,
      Variety variety,
      Audience audience,
      boolean foldSeries) {
    this(basket, method, limit, sort, filters, variety, audience, foldSeries, List.of());
  }

  /** For whom the basket is, and one film of a series. */
  public Request(
      Basket basket, Method method, int limit, Sort sort, Filters filters, Variety variety) {
    this(basket, method, limit, sort, filters, variety, Audience.AUTOMATIC, true);
  }
}
