/**
 * User-based neighbourhood: the people who liked the films of the basket, weighed by how much of it
 * they share, vote for what else they liked. Nothing is factorised, so every recommendation can be
 * counted after.
 *
 * <p>For a basket B, with N users, n_j the likes of film j and L(u) the films that u likes:
 *
 * <pre>
 * overlap(u) = sum over b in B that u likes of ln(N / n_b)
 * w(u)       = overlap(u)^p / |L(u)|^q
 * score(j)   = sum over neighbours u who like j of w(u) / (n_j + k)^beta
 * </pre>
 *
 * The neighbourhood is cut to the heaviest users. Powers of the overlap favour people who share
 * several films of the basket over many who share one.
 */
package triplefeature.serving.recommend.collaborative;
