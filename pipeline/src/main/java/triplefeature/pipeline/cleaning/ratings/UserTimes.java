package triplefeature.pipeline.cleaning.ratings;

/**
 * Seconds since 1970 of each user's first and last rating, 0 where the ratings carry no time.
 * Arrays are not modified.
 *
 * @param first by user's number
 * @param last by user's number
 */
public record UserTimes(long[] first, long[] last) {}
