/**
 * Summarises the verdicts that servers kept. Nothing comes next: people read it beside the
 * evaluation.
 */
@NullMarked
package triplefeature.pipeline.feedback;

import org.jspecify.annotations.NullMarked;
