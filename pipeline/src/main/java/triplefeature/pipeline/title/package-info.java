/**
 * Names of films become HashingTF/IDF vectors for the title search. Next: {@code artifact} writes
 * them.
 */
package triplefeature.pipeline.title;
