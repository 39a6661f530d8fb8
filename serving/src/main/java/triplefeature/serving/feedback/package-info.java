/**
 * Verdicts and where they are kept: each one a line of JSON, forced to disk before it is
 * acknowledged. Next: {@code web} hands them to a {@link
 * triplefeature.serving.feedback.VerdictLog}; which one that is, {@code main} alone decides.
 */
package triplefeature.serving.feedback;
