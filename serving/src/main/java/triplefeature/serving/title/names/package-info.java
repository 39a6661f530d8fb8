/**
 * The one form that names of films and queries have, and the vectors made of it; the pipeline uses
 * this room too. Next: {@code distance} compares a query with a name.
 *
 * <p>{@link triplefeature.serving.title.names.TitleNormalizer} brings both to the same words:
 * accents folded, articles in front, numbers in digits. The pipeline fits its vectors over the
 * terms of that form ({@link triplefeature.serving.title.names.TitleTerms}: words, pairs of words,
 * pieces of two and three letters, hashed to 2^20 dimensions and weighed by inverse document
 * frequency); the server makes the same vector of a query ({@link
 * triplefeature.serving.title.names.TitleVectorizer}).
 */
package triplefeature.serving.title.names;
