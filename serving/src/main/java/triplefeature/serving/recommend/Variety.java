package triplefeature.serving.recommend;

/**
 * From popular to obscure: one dial for every method.
 *
 * <p>It multiplies a score by {@code popularity^-power}, where popularity is a film's share of the
 * votes of the most voted one: see {@link ListRanking}.
 *
 * @param value 0 (popular) to 1 (obscure)
 */
public record Variety(double value) {
  /** Leaves the scores as the method made them. */
  public static final Variety NEUTRAL = new Variety(0.25);

  private static final double POWER = 0.6;

  public Variety {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("variety " + value + " is outside 0 to 1");
    }
  }

  /** Below 0 in favour of popular films, above 0 in favour of obscure ones. */
  double power() {
    return POWER * (value - NEUTRAL.value);
  }
}
