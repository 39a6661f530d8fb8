/**
 * The channel: what it costs that somebody who meant a name typed a query, in hundredths of a nat.
 * Next: {@code search} weighs it with how well known a film is.
 *
 * <p>{@link triplefeature.serving.title.distance.TitleCost} is the cheaper of two readings: {@code
 * WordAlignment} aligns the words of the query with those of the name, each pair by
 * Damerau-Levenshtein distance ({@code EditDistance}); and the same distance over all letters
 * without blanks. A word that sounds as the right one ({@code Sound}) is one slip of a finished
 * title, however many letters are wrong. Where the name goes on, it costs the more the longer it
 * does. A number that was typed in digits must be there. Every figure stands in {@link
 * triplefeature.serving.title.distance.ChannelCosts}. {@link
 * triplefeature.serving.title.distance.Signature} and {@code CostBound} show quickly that a name
 * costs more than counts: each word typed must be near one of the name ({@code NearWords}), or all
 * letters near its beginning ({@code WithinDistance}).
 */
package triplefeature.serving.title.distance;
