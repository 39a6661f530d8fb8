package triplefeature.serving.recommend;

/**
 * How much of a film's score comes from the films of one of several people.
 *
 * @param group {@link Group#number}
 * @param share 0 to 1; those of one film sum to 1
 */
public record GroupShare(int group, double share) {}
