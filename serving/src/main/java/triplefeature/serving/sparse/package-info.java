/**
 * Sparse matrices as compressed rows, and the same by columns; every room may use them. Next:
 * {@code title} and {@code recommend} look things up in them.
 */
package triplefeature.serving.sparse;
