/**
 * Names of films become HashingTF/IDF vectors for the title search. Next: {@code artifact} writes
 * them.
 */
@NullMarked
package triplefeature.pipeline.title;

import org.jspecify.annotations.NullMarked;
