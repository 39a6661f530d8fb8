/**
 * The films that were most likely meant by what was typed. Next: {@code web} shows them while
 * somebody types, and takes one for a finished title.
 *
 * <p><b>Ranking</b> by a noisy channel (Kernighan, Church and Gale 1990; Brill and Moore 2000):
 *
 * <pre>
 * score(film | typed) = ln prior(film) + ln channel(typed | name), of its likeliest name
 * </pre>
 *
 * The prior is made of votes and likes, their square root while somebody types; the channel is that
 * of room {@code distance}: edits, words left out, and for a name that goes on the chance that a
 * person stopped there. A finished title, which nobody picked from a list, has a prior by the votes
 * themselves and costs of its own: so "night and day" is Knight and Day, and the obscure film of
 * that name is offered beside it. {@code SearchLimits} says from where on somebody means no film at
 * all. Votes bury nobody: a film whose whole name was typed has a place among those shown. A year
 * beside the title is read as such if a film of that year has the rest as its name. Where no film
 * can be meant, those are offered whose names hold most of what was typed by the cosine of their
 * vectors: the one with the philosopher's stone for that with the sorcerer's.
 *
 * <p><b>Exactness.</b> All names count, the best known first, in flat arrays ({@code NameTable});
 * what the likeliest films found so far leave another to cost bounds the work. First come the names
 * that equal what was typed, then the best known, each passed over by its letters, pairs of letters
 * and length, or by its words and the letters that it begins with ({@code CostBound}). Most queries
 * end there. For the others names near by the cosine of their vectors ({@code NameVectors}) set the
 * bound, but for a finished title of which a film is named so; and of what is left only those names
 * are compared that have a word near the one typed that tells most, or begin with letters near
 * those typed. The scan ends where not even a name without any cost is well enough known. The tests
 * compare every answer with {@link triplefeature.serving.title.search.TitleIndex#linear}. A word of
 * all names is compared with a word typed once a query, however many names have it.
 */
package triplefeature.serving.title.search;
