/**
 * Numbers as people read them, in English whatever the machine's locale is. Every room may use it;
 * it uses none.
 */
package triplefeature.serving.text;
