/**
 * The batch job: raw files become a published model. {@link triplefeature.pipeline.PipelineMain}
 * reads the arguments, {@link triplefeature.pipeline.MoviePipeline} runs the stages.
 */
package triplefeature.pipeline;
