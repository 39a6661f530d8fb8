package triplefeature.pipeline.evaluation;

import java.io.Serializable;

/**
 * How one setting of a contender did on one basket.
 *
 * @param setting position in the contender's grid
 * @param tailNdcg NaN where the user has no target outside the head
 * @param weighedNdcg weighed against popularity
 * @param topTwenty how many of the films are among the most liked
 * @param genreDeficit NaN where the basket has no genre
 * @param filmsPerSeries NaN for an empty list
 * @param ranked the films recommended, in order; not modified
 */
record BasketResult(
    int user,
    int setting,
    double ndcg,
    double tailNdcg,
    double weighedNdcg,
    double topTwenty,
    double genreDeficit,
    double filmsPerSeries,
    double recall,
    double hit,
    double novelty,
    double diversity,
    int[] ranked)
    implements Serializable {}
