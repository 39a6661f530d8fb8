package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.sparse.SparsePattern;

/**
 * How many films each user rated how well, counted and checked in one pass over all ratings; a
 * second lays them out as {@link UserRows}, each group where the counts leave room for it.
 */
final class RatingCounts {
  /** Few users at a time, so that the ends of their groups stay in fast memory. */
  private static final int BLOCK = 65_536;

  private final SparsePattern raters;
  private final byte[] halfStars;
  private final int[] films;
  private final int users;
  private final int threshold;

  /** Half stars of the lowest rating that there can be. */
  private final int least;

  private final int pages;

  /** Groups that a user can have: by half stars, and then by page. */
  private final int groups;

  /** By user and group; once heads are written, where the next film of the group goes. */
  private final int[] counts;

  private final int[] likes;

  /**
   * @param users number of users; each is numbered from 0 to one less
   * @param threshold half stars from which a rating is a like
   * @param raters a row for each film of the catalogue: who rated it
   * @param halfStars the rating at each position
   * @param films in the order of their places
   * @throws IllegalArgumentException if a user is out of range or not in ascending order, a rating
   *     is not mild at least, or users, times pages and different ratings, are too many
   */
  RatingCounts(int users, int threshold, SparsePattern raters, byte[] halfStars, int[] films) {
    this.raters = raters;
    this.halfStars = halfStars;
    this.films = films;
    this.users = users;
    this.threshold = threshold;
    this.least = Math.max(0, threshold - RatingsIndex.MILD);
    this.pages = Math.max(1, (films.length + UserRows.PAGE - 1) / UserRows.PAGE);
    this.groups = (RatingsIndex.MOST_HALF_STARS - least + 1) * pages;
    if ((long) groups * users > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "too many users: " + users + " of " + films.length + " films");
    }
    this.counts = new int[groups * users];
    this.likes = new int[films.length];
    for (int place = 0; place < films.length; place++) {
      likes[films[place]] = count(place);
    }
  }

  /** Counts the ratings of a film by user and group. */
  private int count(int place) {
    int[] user = raters.columns();
    int to = raters.starts()[films[place] + 1];
    int group = group(0, place);
    int previous = -1;
    int liked = 0;
    for (int at = raters.starts()[films[place]]; at < to; at++) {
      int rating = halfStars[at];
      if (user[at] <= previous || user[at] >= users) {
        throw new IllegalArgumentException(
            "user " + user[at] + " after " + previous + " of " + users + " users");
      }
      if (rating < least || rating > RatingsIndex.MOST_HALF_STARS) {
        throw new IllegalArgumentException("a rating of " + rating + " half stars");
      }
      previous = user[at];
      liked += rating >= threshold ? 1 : 0;
      counts[previous * groups + rating * pages + group]++;
    }
    return liked;
  }

  /** The group of a film that has so many half stars; more half stars are {@code pages} further. */
  private int group(int rating, int place) {
    return (rating - least) * pages + place / UserRows.PAGE;
  }

  /** By film of the catalogue: number of users who like it. */
  int[] likes() {
    return likes;
  }

  /** By user: number of films that he or she likes. */
  int[] activity() {
    int[] activity = new int[users];
    for (int user = 0; user < users; user++) {
      for (int group = (threshold - least) * pages; group < groups; group++) {
        activity[user] += counts[user * groups + group];
      }
    }
    return activity;
  }

  /**
   * Lays out the rows. What was counted is used up: to be called once, after {@link #activity}.
   *
   * @param order the numbers of users, in that of the rows
   */
  UserRows rows(int[] order) {
    int[] starts = new int[users + 1];
    for (int row = 0; row < users; row++) {
      starts[row + 1] = starts[row];
      for (int group = order[row] * groups; group < (order[row] + 1) * groups; group++) {
        starts[row + 1] += counts[group] == 0 ? 0 : UserRows.HEAD + counts[group];
      }
    }
    char[] cells = new char[starts[users]];
    for (int row = 0; row < users; row++) {
      writeHeads(order[row], starts[row], cells);
    }
    int[] at = Arrays.stream(films).map(film -> raters.starts()[film]).toArray();
    for (int below = BLOCK; below < users + BLOCK; below += BLOCK) {
      for (int place = 0; place < films.length; place++) {
        at[place] = move(place, at[place], below, cells);
      }
    }
    return new UserRows(starts, cells);
  }

  private void writeHeads(int user, int start, char[] cells) {
    int at = start;
    for (int group = 0; group < groups; group++) {
      int count = counts[user * groups + group];
      counts[user * groups + group] = at + UserRows.HEAD;
      if (count > 0) {
        UserRows.writeHead(cells, at, least + group / pages, group % pages, count);
        at += UserRows.HEAD + count;
      }
    }
  }

  /**
   * Puts a film into the rows of the users below a number who rated it.
   *
   * @param from the first of the film's positions that was not taken yet
   * @return the first that is left
   */
  private int move(int place, int from, int below, char[] cells) {
    int[] user = raters.columns();
    int to = raters.starts()[films[place] + 1];
    int group = group(0, place);
    int at = from;
    for (; at < to && user[at] < below; at++) {
      cells[counts[user[at] * groups + halfStars[at] * pages + group]++] = (char) place;
    }
    return at;
  }
}
