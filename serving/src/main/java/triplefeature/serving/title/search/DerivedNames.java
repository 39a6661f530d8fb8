package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer;

/**
 * Names that no data holds and people use: by the place of a film in its series ({@link
 * NumberedNames}), and with letters where its title has digits ({@link SpelledNames}). Made when a
 * model is loaded, as series are known only when the names of the data have been fitted.
 */
public final class DerivedNames {
  private DerivedNames() {}

  /**
   * @param catalog the films
   * @param vectorizer with the weights of the names that the data holds
   */
  public static List<TitleName> of(MovieCatalog catalog, TitleVectorizer vectorizer) {
    List<TitleName> names = new ArrayList<>();
    NumberedNames.of(catalog)
        .forEach(
            (movie, theirs) -> theirs.forEach(name -> names.add(named(movie, name, vectorizer))));
    for (int movie = 0; movie < catalog.size(); movie++) {
      for (String name : SpelledNames.of(catalog.at(movie).title())) {
        names.add(named(movie, name, vectorizer));
      }
    }
    return names;
  }

  private static TitleName named(int movie, String name, TitleVectorizer vectorizer) {
    return vectorizer.name(movie, name, TitleName.Kind.DERIVED);
  }
}
