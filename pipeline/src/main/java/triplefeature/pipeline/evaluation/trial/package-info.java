/**
 * What a wish would change before it is built: {@link
 * triplefeature.pipeline.evaluation.trial.TrialMain} makes up groups of held-out users, films that
 * they did not like and films that they loved, and ranks with and without. Next: figures go to the
 * terminal; what is kept of them stands in ARCHITECTURE.md.
 */
package triplefeature.pipeline.evaluation.trial;
