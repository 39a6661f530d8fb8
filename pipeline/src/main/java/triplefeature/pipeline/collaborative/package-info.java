/**
 * People who liked a film, film by film: the index from which the server finds a neighbourhood.
 * Next: {@code artifact} writes it.
 */
package triplefeature.pipeline.collaborative;
