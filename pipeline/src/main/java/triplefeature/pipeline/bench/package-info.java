/**
 * How fast a model is built, beside how fast the same machine reads the same file: {@link
 * triplefeature.pipeline.bench.PipelineBenchMain} makes the file, times Apache Spark reading it,
 * and builds the model in a process of its own. Nothing comes next: figures go to the terminal.
 */
package triplefeature.pipeline.bench;
