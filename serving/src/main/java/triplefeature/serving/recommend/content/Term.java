package triplefeature.serving.recommend.content;

/**
 * A dimension of the content vectors.
 *
 * @param kind title, genre, overview, keyword, cast, ...; lower case
 * @param text as the data has it
 */
public record Term(String kind, String text) {}
