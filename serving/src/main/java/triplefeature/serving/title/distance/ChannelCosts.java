package triplefeature.serving.title.distance;

/**
 * Every figure of the noisy channel, in hundredths of a nat: 100 times minus the natural logarithm
 * of how likely somebody who means a name does so. 500 is once in 148 times. Those of {@link
 * #UNFINISHED} and {@link #FINISHED} marked "fitted" maximise the likelihood of the film meant over
 * generated queries ({@code ./run bench search --fit}): as many complete, unfinished, mistyped and
 * with a word left out; and of finished titles as many right as mistyped or spelt by ear. The
 * others, which such queries say nothing of or draw otherwise than people do, are set by hand.
 *
 * @param fame of the prior, not a cost: how much a film gains, in hundredths, for each nat of its
 *     votes and likes (50: its square root)
 * @param limit no cost, but what is allowed for each edit that the letters typed may hold
 * @param edit a letter wrong, missed or too many, or two swapped; half as much again for a letter
 *     that no {@linkplain Slips slip} explains
 * @param sound a word typed as it sounds, however many of the letters that a word may have wrong
 * @param spacing a blank too many or too few, which people hardly see
 * @param stopped the name goes on, by one letter
 * @param stoppedLog the name goes on: added for each nat of the letters still to come
 * @param article an article left out: people hardly notice
 * @param smallWord "of", "part" and the like left out or put in, "the" or "movie" put in
 * @param word a word left out while somebody types
 * @param wordOfFinished a word left out of a title that is finished
 * @param wordsBehind a finished title that lacks words at its end, however many
 * @param part the parts of the name before or behind the one typed ("blade" for Blade: Trinity)
 * @param number a number left out: it tells sequels apart
 * @param one a one put in: "Rocky 1" is Rocky
 * @param otherForm "Friday the 13" for "Friday the 13th", "it" for I.T.
 * @param swap two words that changed places
 * @param nearYear a year beside the right one: releases a year apart in two countries are the rule
 * @param alias the name is not the film's title
 */
public record ChannelCosts(
    int fame,
    int limit,
    int edit,
    int sound,
    int spacing,
    int stopped,
    int stoppedLog,
    int article,
    int smallWord,
    int word,
    int wordOfFinished,
    int wordsBehind,
    int part,
    int number,
    int one,
    int otherForm,
    int swap,
    int nearYear,
    int alias) {
  /** Of a title that is still being typed. */
  public static final ChannelCosts UNFINISHED =
      new ChannelCosts(
          50, // the square root, by which the benchmark draws films
          454, // as an edit
          454, // fitted
          908, // none: of several films that sound alike people pick one while they type
          100, // by hand: as an article, which people notice as little
          132, // fitted
          114, // fitted
          120, // by hand: less than any other word, as people hardly notice
          200, // by hand: as a word, but people also put these in
          172, // fitted
          450, // by hand: a little less than an edit, so that a whole name goes before one that
          // goes on
          600, // by hand: more than an edit, as it may be another name
          200, // by hand: as a word, for people name a film by the part they remember
          700, // by hand: dearer than a word, as it tells sequels apart
          450, // by hand: a little less than an edit
          150, // by hand: the number is right
          200, // by hand: every letter is right
          150, // by hand: as the form of a number
          50); // by hand: the least that lets a title go first

  /**
   * Of a title that was typed to its end, when nobody picked a film from a list: films are asked
   * for as often as they are voted on. Fitted are an edit and a sound. A word left out is dearer
   * than an edit, so that a whole name goes before one that goes on, and the limit lets so many
   * words of a long name be left out, both by hand; all else weighs as much against fame as above.
   */
  public static final ChannelCosts FINISHED =
      new ChannelCosts(
          100, // the votes themselves
          500, // by hand: see above
          412, // fitted
          300, // fitted
          200, // twice that of an unfinished title, as fame counts twice
          264, // twice
          228, // twice
          240, // twice
          400, // twice
          344, // twice
          600, // by hand: more than an edit
          1200, // twice
          400, // twice
          1300, // by hand: a little less than twice
          900, // twice
          300, // twice
          400, // twice
          300, // twice
          100); // twice

  public ChannelCosts {
    if (edit <= 0 || edit % HALVES_PER_EDIT != 0) {
      throw new IllegalArgumentException("edit " + edit + " must be positive and even");
    }
  }

  /** The name cannot be meant: above every other cost, and the sum of many still fits an int. */
  public static final int NONE = 1_000_000;

  /** What {@link EditDistance} counts in, so that its tables hold small whole numbers. */
  static final int HALVES_PER_EDIT = 2;

  /** A letter that no {@linkplain Slips slip} explains: dearer than one that is near. */
  static final int FAR_HALVES = 3;

  /** Edits in one word, one for so many letters: with more of them it is another word. */
  static final int MAX_WORD_EDITS = 2;

  static final int LETTERS_PER_WORD_EDIT = 3;

  /** What an edit costs at least, where it is one of those that do not change how a word sounds. */
  int leastEdit() {
    return Math.min(edit, sound / MAX_WORD_EDITS);
  }

  /** What a number of halves of an edit cost. */
  int halves(int halves) {
    return halves * edit / HALVES_PER_EDIT;
  }

  /**
   * What it costs that somebody stopped where a name goes on.
   *
   * @param letters still to come, at least 0
   */
  int completion(int letters) {
    return stopped + (int) Math.round(stoppedLog * LOGARITHMS[Math.min(letters, LONGEST)]);
  }

  private static final int LONGEST = 127;
  private static final double[] LOGARITHMS = new double[LONGEST + 1];

  static {
    for (int letters = 2; letters <= LONGEST; letters++) {
      LOGARITHMS[letters] = Math.log(letters);
    }
  }

  /** What a film's fame adds to its score: its prior, in hundredths of a nat, at least 0. */
  public int prior(int votes, int likes) {
    return (int) Math.round(fame * Math.log1p((double) votes + likes));
  }
}
