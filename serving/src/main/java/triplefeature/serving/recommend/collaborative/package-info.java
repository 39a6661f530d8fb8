/**
 * User-based neighbourhood: the people who liked the films of the basket, weighed by how much of it
 * they share, vote for what else they liked. Nothing is factorised, so every recommendation can be
 * counted after.
 *
 * <p>For a basket B, with N users, l(r) the {@link
 * triplefeature.serving.recommend.collaborative.RatingsIndex#level level} of a rating, n_j the
 * likes of film j and half of its mild ratings, and L(u) the films that u likes:
 *
 * <pre>
 * overlap(u) = sum over b in B that u rated of ln((N + 1) / n_b) l(r_ub)
 * w(u)       = overlap(u)^p / (|L(u)| + 1)^q
 * score(j)   = sum over neighbours u of w(u) l(r_uj) / (n_j + k)^beta
 * </pre>
 *
 * What b adds to a score is its part of every neighbour's overlap:
 *
 * <pre>
 * added(b, j) = sum over neighbours u who rated b of w(u) l(r_uj) / (n_j + k)^beta
 *                                                    * ln((N + 1) / n_b) l(r_ub) / overlap(u)
 * </pre>
 *
 * The neighbourhood is cut to the heaviest users. Powers of the overlap favour people who share
 * several films of the basket over many who share one. A mild rating, up to one star below the
 * threshold of a like, is weaker evidence for the same taste, and worth having: people rate what
 * they chose to see.
 */
package triplefeature.serving.recommend.collaborative;
