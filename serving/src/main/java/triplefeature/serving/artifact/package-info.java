/**
 * A published model directory becomes a {@link triplefeature.serving.model.LoadedModel}: the
 * manifest is checked, the Parquet rows are read, the indexes are built. Reached only from the
 * composition root.
 */
package triplefeature.serving.artifact;
