/**
 * The films whose names are nearest to what was typed, the best first. Next: {@code web} shows them
 * while somebody types, and takes one for a finished title.
 *
 * <p><b>Candidates.</b> {@code NearestNames} compares with a few hundred of the 50,000 names and
 * still answers what comparing all of them answers. First come names that are likely to be near:
 * those that begin as was typed ({@code BegunNames}, over a tree of letters) and those nearest by
 * the cosine of their vectors, or containing most of the query ({@code TermPostings}, an inverted
 * index over the fitted vectors). What the best of them cost bounds what another may cost ({@code
 * Shortlist}), and two indexes give every name within that bound: {@code WordIndex} by the words it
 * must have, near misses, joined and split ones included, and the tree by its letters without
 * blanks. The tests compare every answer with {@link
 * triplefeature.serving.title.search.TitleIndex#linear}.
 *
 * <p><b>Ranking.</b> Films of equal cost are ordered by votes, then likes; votes never lift a film
 * over a nearer one, but while somebody types they tell which reading of unfinished letters is
 * likelier ({@code SuggestionOrder}). {@code SearchLimits} tells how far a film may be to be shown,
 * or taken. A year beside the title is read as such if a film of that year has the rest as its
 * name.
 */
package triplefeature.serving.title.search;
