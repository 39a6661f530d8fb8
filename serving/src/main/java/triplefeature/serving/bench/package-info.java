/**
 * Benchmarks over a published model, each a table for people. Next: {@code ./run bench} prints
 * them.
 */
@NullMarked
package triplefeature.serving.bench;

import org.jspecify.annotations.NullMarked;
