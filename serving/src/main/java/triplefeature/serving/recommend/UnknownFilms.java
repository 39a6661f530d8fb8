package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Note.Unknown;

/** How many films of a catalogue do not tell their year, language or running time. */
record UnknownFilms(int withoutYear, int withoutLanguage, int withoutRuntime) {
  static UnknownFilms of(MovieCatalog catalog) {
    return new UnknownFilms(
        count(catalog, movie -> movie.year() == null),
        count(catalog, movie -> movie.language() == null),
        count(catalog, movie -> movie.runtime() == null));
  }

  private static int count(MovieCatalog catalog, Predicate<Movie> unknown) {
    return (int) catalog.movies().stream().filter(unknown).count();
  }

  /** What filters leave out only because it is not known. */
  List<Note> leftOutBy(Filters filters) {
    List<Note> notes = new ArrayList<>();
    boolean years = filters.yearFrom() != null || filters.yearTo() != null;
    add(notes, years, Unknown.YEAR, withoutYear);
    add(notes, filters.language() != null, Unknown.LANGUAGE, withoutLanguage);
    add(notes, filters.runtimeMax() != null, Unknown.RUNTIME, withoutRuntime);
    return notes;
  }

  private static void add(List<Note> notes, boolean filtered, Unknown unknown, int films) {
    if (filtered && films > 0) {
      notes.add(new Note.LeftOut(unknown, films));
    }
  }
}
