/**
 * A basket of liked films becomes a ranked list with reasons. Every method is a {@link
 * triplefeature.serving.recommend.Recommender} that scores the whole catalogue; filters, ranking,
 * fallback and wording are shared. Next: a {@code model} holds the recommenders of one data set,
 * and {@code web} shows the list.
 */
package triplefeature.serving.recommend;
