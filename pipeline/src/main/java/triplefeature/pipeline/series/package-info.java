/**
 * Which films of the catalogue are parts of one series. Where the data set names collections, films
 * of one collection are together. Besides, films are linked two by two, the later with an earlier
 * one, and what is linked is put together:
 *
 * <ol>
 *   <li>by the beginning of their names, where one goes on with a number, a subtitle or a word such
 *       as "Returns" ({@link triplefeature.pipeline.series.StemLinks}): "Rocky", "Rocky II"
 *   <li>by words that hardly any other name has ({@link
 *       triplefeature.pipeline.series.PhraseLinks}): "Harry Potter and the ..."
 *   <li>by the people whom their overviews tell of ({@link
 *       triplefeature.pipeline.series.PeopleLinks}): "Star Wars", "The Empire Strikes Back"
 * </ol>
 *
 * <p>Names alone are never enough: years, genres and fame must fit as well ({@link
 * triplefeature.pipeline.series.Kinship}), all the more the weaker the names are. For a series
 * found wrongly hides a film that somebody would have liked, and one that is missed only repeats
 * itself in a list. So films of one title are never together ("Crash" and "Crash", remakes), nor
 * films of two collections, and people alone join no two series. Series that share neither words
 * nor people in their overviews are not found.
 *
 * <p>The bounds were set by reading what was found among the best known films of The Movies
 * Dataset, and against one half of the series in {@code data/expectations}; a test holds precision
 * and recall on both halves. The code reads none of these lists. Next: {@code artifact} writes the
 * name of the series beside the film.
 */
package triplefeature.pipeline.series;
