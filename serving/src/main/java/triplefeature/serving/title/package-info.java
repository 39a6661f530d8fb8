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
 * <p><b>Candidates.</b> {@code NearestNames} asks two indexes for some hundred of the 50,000 names:
 * an inverted index over the fitted vectors, for what is nearest by cosine and for what contains
 * most of the query, which finds titles with words missing, added or moved; and a tree of letters,
 * walked within two edits, which finds every name that is written or begins nearly so, however
 * short. Both prefer the better known among equals. The index is bounded in time by reading the
 * rarest terms first; names further down a list of near misses may be lost for it, the first is not
 * (the tests compare with {@link triplefeature.serving.title.TitleIndex#linear}).
 *
 * <p><b>Ranking.</b> {@code TitleCost} aligns the words of the query with those of the name, each
 * pair by Damerau-Levenshtein distance, and counts in edits: a slip to a neighbouring key 1, a
 * stranger one 1.5, an article left out 0.2, a word left out just less than an edit. A number that
 * was typed must be there. Films of equal cost are ordered by votes, then likes; votes never lift a
 * film over a nearer one, with one exception while somebody types: a name that only begins so goes
 * before an exact one when its film is twelve times as well known.
 *
 * <p><b>Answers.</b> {@link triplefeature.serving.title.TitleSearch#suggest} takes the last word
 * for a beginning, {@link triplefeature.serving.title.TitleSearch#resolve} does not, and takes a
 * film only within the distance that the length of the query allows ({@code SearchLimits}). A year
 * beside the title is read as such if a film of that year has the rest as its name.
 */
package triplefeature.serving.title;
