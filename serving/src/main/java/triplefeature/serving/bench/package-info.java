/**
 * Benchmarks over a published model, each a table for people. Next: {@code ./run bench} prints
 * them.
 */
package triplefeature.serving.bench;
