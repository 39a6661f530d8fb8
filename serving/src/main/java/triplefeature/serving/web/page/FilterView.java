package triplefeature.serving.web.page;

import java.util.List;

/**
 * The filters as they stand.
 *
 * @param genres wanted
 * @param excludedGenres not wanted
 * @param languages empty where the data set knows none
 * @param excludedMovies films hidden so far, all chosen
 * @param anyAudience whether films not for a family are wanted after films for a family too
 * @param everyPart whether all films of a series are wanted in rows of their own
 * @param active whether any filter is set, so that the reader sees them
 */
public record FilterView(
    List<OptionView> genres,
    List<OptionView> excludedGenres,
    String yearFrom,
    String yearTo,
    List<OptionView> languages,
    List<OptionView> sorts,
    List<OptionView> excludedMovies,
    boolean anyAudience,
    boolean everyPart,
    boolean active) {}
