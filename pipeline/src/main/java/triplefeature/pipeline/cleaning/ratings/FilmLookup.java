package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The film that a rating means: a hash table from the ids of ratings to places of films, in two
 * arrays, as it is asked for every rating. Sent to the executors once.
 */
public final class FilmLookup implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The links give the id no TMDb id. */
  public static final int NO_TMDB_ID = -1;

  /** There is no film of the id. */
  public static final int NO_MOVIE = -2;

  private final int[] movieIds;
  private final int unknown;
  private final int[] sources;
  private final int[] films;

  /**
   * @param movieIds of all films, ascending: the place in it is the film's
   * @param unknown the answer for an id that was not {@link #put}
   * @param sources how many will be
   */
  public FilmLookup(int[] movieIds, int unknown, int sources) {
    this.movieIds = movieIds;
    this.unknown = unknown;
    int slots = Math.max(4, Integer.highestOneBit(Math.max(1, sources)) * 4);
    this.sources = new int[slots];
    this.films = new int[slots];
  }

  /** For ratings that name films by their own ids. */
  public static FilmLookup ofFilms(int[] movieIds) {
    FilmLookup lookup = new FilmLookup(movieIds, NO_MOVIE, movieIds.length);
    for (int movieId : movieIds) {
      lookup.put(movieId, movieId);
    }
    return lookup;
  }

  /**
   * @param source above 0, the free slot's mark
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
    int slot = slot(source);
    sources[slot] = source;
    films[slot] = film >= 0 ? film : otherwise;
  }

  /**
   * @return the film's place, {@link #NO_TMDB_ID} or {@link #NO_MOVIE}
   */
  int of(int source) {
    int slot = slot(source);
    return sources[slot] == source && source != 0 ? films[slot] : unknown;
  }

  private int slot(int source) {
    int mask = sources.length - 1;
    int slot = ((source * 0x9E3779B9) >>> 7) & mask;
    while (sources[slot] != source && sources[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** How many films there are. */
  public int size() {
    return movieIds.length;
  }

  int movieId(int film) {
    return movieIds[film];
  }
}
