package triplefeature.serving.recommend;

/**
 * How one method did on held-out users.
 *
 * @param rank its place among the methods, from 1
 * @param ndcg mean NDCG@10 over test users, 0 to 1
 * @param ndcgLow lower end of its 95 % bootstrap interval
 * @param ndcgHigh upper end of its 95 % bootstrap interval
 */
public record MethodFigures(
    Method method, int rank, double ndcg, double ndcgLow, double ndcgHigh) {}
