package triplefeature.pipeline.evaluation;

import java.io.Serializable;

/**
 * How one setting of a contender did on one basket.
 *
 * @param setting position in the contender's grid
 * @param tailNdcg NaN where the user has no target outside the head
 * @param ranked the films recommended, in order; not modified
 */
record BasketResult(
    int user,
    int setting,
    double ndcg,
    double tailNdcg,
    double recall,
    double hit,
    double novelty,
    double diversity,
    int[] ranked)
    implements Serializable {}
