package triplefeature.serving.recommend;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a film of the basket, here the input, speaks for the film recommended, here the movie:
 * numbers and names. The sentence that says so is made where it is shown.
 */
public sealed interface Reason {
  <T> T match(Cases<T> cases);

  /**
   * Whether people hear from it what connects the two films; else it only says that little does.
   */
  boolean tells();

  /** One way with every reason: who adds a reason is led to all that must know it. */
  interface Cases<T> {
    T of(PeopleAlsoLiked reason);

    T of(Bare reason);

    T of(SharedTraits reason);

    T of(SameCluster reason);

    T of(NearCluster reason);

    T of(NoCluster reason);
  }

  /**
   * Counted people who like both films.
   *
   * @param both users who like both, at least {@link PeopleAlsoLiked#FEWEST}
   * @param input users who like the input, no fewer than both
   * @param movie users who like the movie, no fewer than both
   * @param users all users, no fewer than like either film
   */
  record PeopleAlsoLiked(int both, int input, int movie, int users) implements Reason {
    /** No reason counts fewer people than this: the index is pseudonymous, not anonymous. */
    public static final int FEWEST = 5;

    public PeopleAlsoLiked {
      if (both < FEWEST) {
        throw new IllegalArgumentException(
            "a reason counts " + FEWEST + " people or more, not " + both);
      }
      if (input < both || movie < both || users < Math.max(input, movie)) {
        throw new IllegalArgumentException(
            both + " of " + input + " and " + movie + " people of " + users + " like both films");
      }
    }

    /**
     * How many times as frequent it is among those who like the input to like the movie as it is
     * among all users: 1 for the usual, above 0.
     */
    public double lift() {
      return (double) both / input * users / movie;
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /** Reasons that there is nothing to say of but that they hold. */
  enum Bare implements Reason {
    /** Somebody likes both films, but too few people to count them. */
    FEW_ALSO_LIKED,
    /** Nobody likes both films, but people rated both at or a little below a like. */
    PEOPLE_RATED_WELL,
    /** The data names nothing that the films share and most others do not. */
    NOTHING_SHARED;

    @Override
    public boolean tells() {
      return false;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /**
   * What the data says of both films.
   *
   * @param traits what they share, each kind once; at least one, as a year alone is no reason
   * @param years null where they are long apart or unknown
   */
  record SharedTraits(List<Traits> traits, @Nullable Years years) implements Reason {
    public SharedTraits {
      traits = List.copyOf(traits);
      if (traits.isEmpty()) {
        throw new IllegalArgumentException("no traits are shared");
      }
      if (traits.stream().map(Traits::kind).distinct().count() < traits.size()) {
        throw new IllegalArgumentException("a kind of traits is listed twice: " + traits);
      }
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /**
   * Both films are in one group of a similar mix of genres.
   *
   * @param label of the group
   * @param years null where they are long apart or unknown
   */
  record SameCluster(String label, @Nullable Years years) implements Reason {
    public SameCluster {
      Objects.requireNonNull(label, "label of the group of both films");
    }

    @Override
    public boolean tells() {
      return true;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /**
   * The films are in two groups, the nearer the more genres these have in common.
   *
   * @param ours label of the input's group
   * @param theirs label of the movie's group
   * @param common genres that most films of either group have; may be empty
   * @param years null where they are long apart or unknown
   */
  record NearCluster(String ours, String theirs, List<String> common, @Nullable Years years)
      implements Reason {
    public NearCluster {
      common = List.copyOf(common);
      Objects.requireNonNull(ours, "label of the input's group");
      Objects.requireNonNull(theirs, "label of the movie's group");
    }

    @Override
    public boolean tells() {
      return !common.isEmpty();
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /**
   * The input is in no group, and speaks by its year alone.
   *
   * @param theirs label of the movie's group
   * @param years null where they are long apart or unknown
   */
  record NoCluster(String theirs, @Nullable Years years) implements Reason {
    public NoCluster {
      Objects.requireNonNull(theirs, "label of the movie's group");
    }

    @Override
    public boolean tells() {
      return false;
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /**
   * Terms of one kind that both films have.
   *
   * @param names as the data has them, the weightiest first; at least one
   */
  record Traits(TermKind kind, List<String> names) {
    public Traits {
      Objects.requireNonNull(kind, "kind of the traits");
      names = List.copyOf(names);
      if (names.isEmpty()) {
        throw new IllegalArgumentException("no traits of the kind " + kind.key() + " are shared");
      }
    }
  }

  /**
   * When the films came out, near to each other.
   *
   * @param input year of the input
   * @param movie year of the movie, at most {@link Years#MOST_APART} from it
   */
  record Years(int input, int movie) {
    /** Films further apart are of different times, which speaks for neither. */
    public static final int MOST_APART = 10;

    public Years {
      if (Math.abs(input - movie) > MOST_APART) {
        throw new IllegalArgumentException(
            input + " and " + movie + " are more than " + MOST_APART + " years apart");
      }
    }

    /** Years between them; 0 for the same. */
    public int apart() {
      return Math.abs(input - movie);
    }
  }
}
