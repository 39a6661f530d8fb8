/**
 * Parameters become questions and verdicts that the rooms below understand, or complaints about the
 * field that is wrong. Next: {@code api} and {@code page} answer them.
 */
package triplefeature.serving.web.input;
