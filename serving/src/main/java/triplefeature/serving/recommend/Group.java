package triplefeature.serving.recommend;

/**
 * One of several people who watch together.
 *
 * @param number from 1 to {@value #MOST}
 * @param basket the films that this person likes
 */
public record Group(int number, Basket basket) {
  public static final int MOST = 3;

  public Group {
    if (number < 1 || number > MOST) {
      throw new IllegalArgumentException("group " + number + " is outside 1 to " + MOST);
    }
  }
}
