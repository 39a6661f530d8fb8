package triplefeature.pipeline.cleaning.ratings;

import java.util.Map;
import java.util.TreeMap;

/** What becomes of a rating: it is kept, or there is a reason why not. */
public enum Fate {
  KEPT("kept"),
  NO_TMDB_ID("noTmdbId"),
  NO_MOVIE("noMovie"),
  NOT_NUMBERS("notNumbers"),
  OUT_OF_RANGE("outOfRange"),
  NOT_HALF_STARS("notHalfStars"),
  TOO_FEW_FIELDS("tooFewFields"),
  TOO_MANY_FIELDS("tooManyFields");

  private static final double LOWEST = 0.5;
  private static final double HIGHEST = 5;

  private final String key;

  Fate(String key) {
    this.key = key;
  }

  /** As {@code cleaning.json} names it. */
  public String key() {
    return key;
  }

  /**
   * The fate of a rating whose cells are numbers, as far as it depends on the stars.
   *
   * @param stars anything, even no number
   */
  static Fate ofStars(double stars) {
    if (!(stars >= LOWEST && stars <= HIGHEST)) {
      return OUT_OF_RANGE;
    }
    return stars * 2 == Math.floor(stars * 2) ? KEPT : NOT_HALF_STARS;
  }

  /**
   * The fate of a rating that its stars let be kept.
   *
   * @param film as {@link FilmLookup#of} has it
   */
  static Fate ofFilm(int film) {
    return film >= 0 ? KEPT : film == FilmLookup.NO_TMDB_ID ? NO_TMDB_ID : NO_MOVIE;
  }

  static Fate ofDamage(String name) {
    return name.equals(TOO_FEW_FIELDS.key) ? TOO_FEW_FIELDS : TOO_MANY_FIELDS;
  }

  /** Those that some rating met, by key. */
  static Map<String, Long> named(long[] counts) {
    Map<String, Long> named = new TreeMap<>();
    for (Fate fate : values()) {
      if (counts[fate.place()] > 0) {
        named.put(fate.key, counts[fate.place()]);
      }
    }
    return named;
  }

  /** Where counts of all fates have this one. */
  @SuppressWarnings("EnumOrdinal") // An index of arrays that live for one run.
  int place() {
    return ordinal();
  }
}
