package triplefeature.serving.web.page;

import java.util.List;

/**
 * The filters as they stand.
 *
 * @param genres wanted
 * @param excludedGenres not wanted
 * @param languages empty where the data set knows none
 * @param excludedMovies films hidden so far, all chosen
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
    boolean active) {}
