/**
 * What people type becomes the film they mean. Next: {@code recommend} takes the films found as a
 * basket.
 *
 * <p><b>One form.</b> {@link triplefeature.serving.title.TitleNormalizer} brings a name and a query
 * to the same words: accents folded, articles in front, numbers in digits. The pipeline fits its
 * vectors over the terms of that form ({@link triplefeature.serving.title.TitleTerms}: words, pairs
 * of words, pieces of two and three letters, hashed to 2^20 dimensions and weighed by inverse
 * document frequency); the server makes the same vector of a query ({@link
 * triplefeature.serving.title.TitleVectorizer}).
 *
 * <p><b>Candidates.</b> {@code NearestNames} compares with a few hundred of the 50,000 names and
 * still answers what comparing all of them answers. First come names that are likely to be near:
 * those that begin as was typed ({@code BegunNames}, over a tree of letters) and those nearest by
 * the cosine of their vectors, or containing most of the query ({@code TermPostings}, an inverted
 * index over the fitted vectors). What the best of them cost bounds what another may cost ({@code
 * Shortlist}), and two indexes give every name within that bound: {@code WordIndex} by the words it
 * must have, near misses, joined and split ones included, and the tree by its letters without
 * blanks. The tests compare every answer with {@link
 * triplefeature.serving.title.TitleIndex#linear}.
 *
 * <p><b>Ranking.</b> {@code TitleCost} is the cheaper of two readings, in hundredths of an edit:
 * {@code WordAlignment} aligns the words of the query with those of the name, each pair by
 * Damerau-Levenshtein distance; and the same distance over all letters without blanks. A slip to a
 * neighbouring key is 1 edit, a stranger one 1.5, an article left out 0.2, a word left out just
 * more than an edit. A number that was typed in digits must be there. Films of equal cost are
 * ordered by votes, then likes; votes never lift a film over a nearer one, but while somebody types
 * they tell which reading of unfinished letters is likelier ({@code SuggestionOrder}).
 *
 * <p><b>Answers.</b> {@link triplefeature.serving.title.TitleSearch#suggest} takes the last word
 * for a beginning, {@link triplefeature.serving.title.TitleSearch#resolve} does not, and takes a
 * film only within the distance that the length of the query allows ({@code SearchLimits}). A year
 * beside the title is read as such if a film of that year has the rest as its name.
 */
package triplefeature.serving.title;
