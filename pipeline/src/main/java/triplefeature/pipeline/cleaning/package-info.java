/**
 * Text becomes films and ratings with types: records are repaired, what cannot be is nulled or
 * dropped, and everything is counted in the {@link triplefeature.pipeline.cleaning.CleaningReport}.
 * Next: {@code title}, {@code content}, {@code collaborative} and {@code clustering} fit on the
 * result.
 */
package triplefeature.pipeline.cleaning;
