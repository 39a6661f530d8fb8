/**
 * People who rated a film well, or nearly so, film by film: the index from which the server finds a
 * neighbourhood. Next: {@code artifact} writes it.
 */
package triplefeature.pipeline.collaborative;
