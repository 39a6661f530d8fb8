/**
 * Writes every artifact as one Parquet file, hashes it, and publishes the finished version. What
 * comes next is the server.
 */
package triplefeature.pipeline.artifact;
