/**
 * A published model directory becomes a {@link triplefeature.serving.model.LoadedModel}: the
 * manifest is checked, the Parquet rows are read, the indexes are built. Reached only from the
 * mains, and by the pipeline, which publishes what is read here.
 */
package triplefeature.serving.artifact;
