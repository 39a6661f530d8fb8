/**
 * Summarises the verdicts that servers kept. Nothing comes next: people read it beside the
 * evaluation.
 */
package triplefeature.pipeline.feedback;
