/**
 * What the methods are measured against. Baselines live with the evaluation, not in the server, and
 * each is tuned on the same validation users with at most as many settings.
 */
package triplefeature.pipeline.evaluation.baseline;
