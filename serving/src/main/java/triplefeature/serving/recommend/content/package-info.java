/**
 * Films that are alike in what the data says of them: genres, words, people, studios and era,
 * weighed by the {@link triplefeature.serving.recommend.VotePrior}, because likeness alone
 * recommends films that nobody knows.
 */
package triplefeature.serving.recommend.content;
