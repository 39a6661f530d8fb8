package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;

/** The film that a rating means, by its place among all films. Sent to the executors once. */
public final class FilmLookup implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The links give the id no TMDb id. */
  public static final int NO_TMDB_ID = -1;

  /** There is no film of the id. */
  public static final int NO_MOVIE = -2;

  /** Ascending: the place in it is the film's. */
  private final int[] movieIds;

  private final int unknown;
  private final IdPlaces sources = new IdPlaces();
  private int[] films = new int[64];

  /**
   * @param movieIds of all films, in any order and as often as may be
   * @param unknown the answer for an id that was not {@link #put}
   */
  public FilmLookup(int[] movieIds, int unknown) {
    this.movieIds = Arrays.stream(movieIds).sorted().distinct().toArray();
    this.unknown = unknown;
  }

  /** For ratings that name films by their own ids. */
  public static FilmLookup ofFilms(int[] movieIds) {
    FilmLookup lookup = new FilmLookup(movieIds, NO_MOVIE);
    for (int movieId : lookup.movieIds) {
      lookup.put(movieId, movieId);
    }
    return lookup;
  }

  /**
   * @param source as ratings name the film
   * @param movieId of any film, be it known or not
   */
  public void put(int source, int movieId) {
    int film = Arrays.binarySearch(movieIds, movieId);
    put(source, film, NO_MOVIE);
  }

  /** An id that the links know, but give no film. */
  public void putWithoutTmdbId(int source) {
    put(source, -1, NO_TMDB_ID);
  }

  private void put(int source, int film, int otherwise) {
    int place = sources.add(source);
    if (place == films.length) {
      films = Arrays.copyOf(films, place * 2);
    }
    films[place] = film >= 0 ? film : otherwise;
  }

  /**
   * @return the film's place, {@link #NO_TMDB_ID} or {@link #NO_MOVIE}
   */
  int of(int source) {
    int place = sources.find(source);
    return place >= 0 ? films[place] : unknown;
  }

  /** How many films there are. */
  public int size() {
    return movieIds.length;
  }

  int movieId(int film) {
    return movieIds[film];
  }
}
