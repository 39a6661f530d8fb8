package triplefeature.serving.recommend.content;

import triplefeature.serving.recommend.TermKind;

/**
 * A dimension of the content vectors.
 *
 * @param kind what the term is of a film
 * @param text as the data has it
 * @param idf how rare it is: the logarithm of how many times as many films there are as have it
 */
public record Term(TermKind kind, String text, double idf) {}
