package triplefeature.pipeline.series;

/**
 * What speaks for two films being parts of one series, apart from their names. What the data does
 * not know counts as {@link #UNKNOWN} and satisfies no demand.
 *
 * @param yearsApart years between them, or {@link #UNKNOWN}
 * @param genreOverlap Jaccard similarity of their genres, or {@link #UNKNOWN}
 * @param sameForm whether both or none are documentaries, and both or none animated, as far as
 *     known: a documentary about a series is no part of it
 */
record Kinship(int yearsApart, double genreOverlap, boolean sameForm) {
  static final int UNKNOWN = -1;

  private static final String DOCUMENTARY = "Documentary";
  private static final String ANIMATION = "Animation";

  static Kinship of(SeriesFilm left, SeriesFilm right) {
    Integer ours = left.year();
    Integer theirs = right.year();
    return new Kinship(
        ours == null || theirs == null ? UNKNOWN : Math.abs(ours - theirs),
        overlap(left, right),
        agree(left, right, DOCUMENTARY) && agree(left, right, ANIMATION));
  }

  private static boolean agree(SeriesFilm left, SeriesFilm right, String genre) {
    return left.genres().isEmpty()
        || right.genres().isEmpty()
        || left.genres().contains(genre) == right.genres().contains(genre);
  }

  private static double overlap(SeriesFilm left, SeriesFilm right) {
    if (left.genres().isEmpty() || right.genres().isEmpty()) {
      return UNKNOWN;
    }
    int both = 0;
    for (String genre : left.genres()) {
      both += right.genres().contains(genre) ? 1 : 0;
    }
    return (double) both / (left.genres().size() + right.genres().size() - both);
  }

  /** Whether the years are known and no further apart. */
  boolean within(int years) {
    return yearsApart != UNKNOWN && yearsApart <= years;
  }

  /** Whether the genres are known and overlap by so much. */
  boolean alike(double least) {
    return genreOverlap >= least;
  }

  /** Whether the genres, as far as known, have one in common. */
  boolean notUnlike() {
    return genreOverlap != 0;
  }

  /** Whether both tell stories: titles of concerts and documentaries name their subjects. */
  static boolean stories(SeriesFilm left, SeriesFilm right) {
    return story(left) && story(right);
  }

  private static boolean story(SeriesFilm film) {
    return !film.genres().contains(DOCUMENTARY) && !film.genres().contains("Music");
  }
}
