package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The films somebody likes: distinct indexes into the {@link
 * triplefeature.serving.catalog.MovieCatalog}, in the order they were named.
 *
 * @param movies 1 to {@value #MAX_SIZE} catalogue indexes; repetitions are dropped
 */
public record Basket(List<Integer> movies) {
  public static final int MAX_SIZE = 10;

  public Basket {
    movies = List.copyOf(new LinkedHashSet<>(movies));
    if (movies.isEmpty() || movies.size() > MAX_SIZE) {
      throw new IllegalArgumentException(
          "a basket holds 1 to " + MAX_SIZE + " films, not " + movies.size());
    }
  }

  public static Basket of(int... movies) {
    return new Basket(Arrays.stream(movies).boxed().toList());
  }

  public int size() {
    return movies.size();
  }

  public int get(int position) {
    return movies.get(position);
  }

  public boolean contains(int movie) {
    for (int position = 0; position < movies.size(); position++) {
      if (movies.get(position) == movie) {
        return true;
      }
    }
    return false;
  }
}
