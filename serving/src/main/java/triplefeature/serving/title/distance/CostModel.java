package triplefeature.serving.title.distance;

/**
 * Every figure of the distance, in hundredths of an edit unless its name says otherwise. They order
 * what may have been meant: beside each stands what it is dearer or cheaper than, and why.
 */
public final class CostModel {
  /** A letter wrong, missed or too many, or two swapped: the unit, in hundredths. */
  public static final int EDIT = 100;

  /** The name cannot be meant: above every other cost, and the sum of many still fits an int. */
  public static final int NONE = 1_000_000;

  /** What {@link EditDistance} counts in, so that its tables hold small whole numbers. */
  static final int HALVES_PER_EDIT = 2;

  static final int HALF = EDIT / HALVES_PER_EDIT;

  /** A letter that no {@linkplain Slips slip} explains: dearer than one that is near. */
  static final int FAR_HALVES = 3;

  /** Edits in one word, one for so many letters: with more of them it is another word. */
  static final int MAX_WORD_EDITS = 2;

  static final int LETTERS_PER_WORD_EDIT = 3;

  /** A blank too many or too few: the least of all slips, and only more than equality. */
  public static final int SPACING = 5;

  /** The name goes on: less than any doubt about what was typed, more than equality. */
  public static final int COMPLETION = 10;

  /** The name goes on and has a number in another writing: The Fifth Element for "the 5th". */
  public static final int CONVERTED_COMPLETION = 11;

  /** The name goes on and is an alias: a beginning is more often that of a title. */
  public static final int ALIAS_COMPLETION = 12;

  /** The name goes on behind an edit: the whole of another name is likelier by a little less. */
  static final int DOUBTFUL_COMPLETION = 98;

  /** The name goes on behind the words typed, one of which was mistyped. */
  static final int DOUBTFUL_WORDS = 60;

  /** The name goes on, if the blanks are not where they were typed: an edit and a blank. */
  static final int JOINED_COMPLETION = EDIT + SPACING;

  /** Left out: people hardly notice, so less than any other word. */
  static final int ARTICLE_LEFT_OUT = 20;

  /** Left out, or put in to say that a film is meant: tells little, so less than an edit. */
  static final int SMALL_WORD = 40;

  /** Left out, or an article put in: just more than an edit, which is the likelier slip. */
  static final int WORD_LEFT_OUT = 105;

  /** Left out: it tells sequels apart, so dearer than a word. */
  static final int NUMBER_LEFT_OUT = 150;

  /** Put in: dearer than one left out, as people shorten names rather than lengthen them. */
  static final int FILLER_PUT_IN = 120;

  /** Put in: beyond the three edits that a title may hold at most, and more for a long word. */
  static final int WORD_PUT_IN = 310;

  static final int LETTER_PUT_IN = 60;

  /** Put in: "Rocky 1" is Rocky, and nearer to it than an edit. */
  static final int ONE_PUT_IN = 90;

  /** Least cost of a name that has the words typed, but not at its beginning one after another. */
  public static final int LEAST_BY_WORDS = ARTICLE_LEFT_OUT;

  /** "Friday the 13" for "Friday the 13th": less than an edit, as the number is right. */
  static final int OTHER_FORM = 30;

  /** Two words that changed places: less than an edit, as every letter is right. */
  static final int SWAP = 40;

  /** The parts before the one typed, whatever their words; more than those behind it. */
  static final int LEADING_PART = 50;

  /** The parts behind the one typed, whatever their words: "blade" for Blade: Trinity. */
  static final int TRAILING_PART = 40;

  /** Words behind those typed, however many: more than an edit, as it may be another name. */
  static final int TRAILING_WORDS = 120;

  /** A year beside the right one: releases a year apart in two countries are the rule. */
  public static final int NEAR_YEAR = 30;

  private CostModel() {}
}
