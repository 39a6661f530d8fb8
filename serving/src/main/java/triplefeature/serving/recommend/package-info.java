/**
 * A basket of liked films becomes a ranked list with reasons. Every method is a {@link
 * triplefeature.serving.recommend.Recommender} that scores the whole catalogue; filters, ranking,
 * fallback and wording are shared. Next: {@code web} shows the list.
 */
package triplefeature.serving.recommend;
