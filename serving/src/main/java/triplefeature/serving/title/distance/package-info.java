/**
 * How far what was typed is from a name, in hundredths of an edit. Next: {@code search} finds the
 * names that are nearest.
 *
 * <p>{@link triplefeature.serving.title.distance.TitleCost} is the cheaper of two readings: {@code
 * WordAlignment} aligns the words of the query with those of the name, each pair by
 * Damerau-Levenshtein distance ({@code EditDistance}); and the same distance over all letters
 * without blanks. A slip to a neighbouring key is 1 edit, a stranger one 1.5, an article left out
 * 0.2, a word left out just more than an edit. A number that was typed in digits must be there.
 * Every figure stands in {@link triplefeature.serving.title.distance.CostModel}.
 */
package triplefeature.serving.title.distance;
