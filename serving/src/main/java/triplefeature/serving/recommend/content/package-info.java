/**
 * Films that are alike in what the data says of them: cosine of the content vectors with each film
 * of the basket, weighed by the {@link triplefeature.serving.recommend.VotePrior}, because likeness
 * alone recommends films that nobody knows.
 */
package triplefeature.serving.recommend.content;
