/**
 * A basket of liked films becomes a ranked list with reasons. Every method is a {@link
 * triplefeature.serving.recommend.Recommender} that scores the whole catalogue; filters, ranking,
 * fallback and reasons are shared. What it says, it says in numbers and names, such as a {@link
 * triplefeature.serving.recommend.Reason}. Next: a {@code model} holds the recommenders of one data
 * set, and {@code web} puts reasons into words and shows the list.
 */
package triplefeature.serving.recommend;
