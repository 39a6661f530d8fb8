package triplefeature.serving.recommend.content;

import java.util.regex.Pattern;

/**
 * Which of the terms that two films share tell somebody why the one should like the other: those
 * that few films have.
 */
final class Telling {
  /**
   * Of the films with a description the share that may have a word: more have "follows", "must".
   */
  private static final double MOST_WITH_WORD = 0.005;

  /** Of all films those whose titles may have a word: more have "new", "first", "la". */
  private static final double MOST_WITH_TITLE_WORD = 0.002;

  /** Of the films with keywords or companies: more have a major studio. */
  private static final double MOST_WITH_NAME = 0.02;

  /** Of the films whose language is known: everybody speaks what more of them do. */
  private static final double MOST_IN_LANGUAGE = 0.1;

  /** Films of a mix of genres: more are dramas, comedies or both. */
  private static final double MOST_OF_MIX = 0.1;

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  private Telling() {}

  /**
   * Whether a term may be named; a genre only as one of a {@link #mix}.
   *
   * @param share of the films that have any term of its kind those that have this one
   */
  static boolean tells(Term term, double share) {
    // Without a default: a kind of which nobody says when it tells something does not compile.
    return switch (term.kind()) {
      case COLLECTION, DIRECTOR, CAST -> true;
      case KEYWORD, COMPANY -> share <= MOST_WITH_NAME;
      case OVERVIEW, TAGLINE -> share <= MOST_WITH_WORD && isWord(term.text());
      case TITLE -> share <= MOST_WITH_TITLE_WORD && isWord(term.text());
      case LANGUAGE -> share <= MOST_IN_LANGUAGE;
      case GENRE -> false;
    };
  }

  /**
   * Whether a mix of genres, or a single one, is rare.
   *
   * @param share of all films, were each genre given to films whatever their others
   */
  static boolean mix(double share) {
    return share <= MOST_OF_MIX;
  }

  private static boolean isWord(String text) {
    return WORD.matcher(text).matches();
  }
}
