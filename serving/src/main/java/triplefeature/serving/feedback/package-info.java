/**
 * Keeps verdicts: each one a line of JSON, forced to disk before it is acknowledged. Reached only
 * from the composition root.
 */
package triplefeature.serving.feedback;
