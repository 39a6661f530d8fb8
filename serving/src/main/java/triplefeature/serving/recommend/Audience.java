package triplefeature.serving.recommend;

import java.util.Collections;
import java.util.Set;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** Whom a list is for, apart from what they like. */
public enum Audience {
  /** For a family where the basket is a family's. */
  AUTOMATIC,
  /** For anybody. */
  ANY;

  /** What the data sets call it; animation alone is no sign of a film for children. */
  private static final Set<String> FAMILY = Set.of("Family", "Children");

  private static final Set<String> NOT_FAMILY = Set.of("Horror", "Thriller", "Crime", "War");

  /** Whether a film is for a family: it says so, and carries no genre that speaks against it. */
  public static boolean isForFamily(Movie movie) {
    return !Collections.disjoint(movie.genres(), FAMILY)
        && Collections.disjoint(movie.genres(), NOT_FAMILY);
  }

  /** Whether the list takes films for a family alone: where every film of the basket is one. */
  boolean isFamily(MovieCatalog catalog, Basket basket) {
    return this == AUTOMATIC
        && basket.movies().stream().allMatch(movie -> isForFamily(catalog.at(movie)));
  }
}
