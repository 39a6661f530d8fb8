/**
 * Which films of the catalogue are parts of one series. Next: {@code artifact} writes the name of
 * the series beside the film.
 */
package triplefeature.pipeline.series;
