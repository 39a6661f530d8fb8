/**
 * The films of one model, by id and by dense index. Next: {@code title} finds them by what people
 * type, {@code recommend} scores them by index.
 */
@NullMarked
package triplefeature.serving.catalog;

import org.jspecify.annotations.NullMarked;
