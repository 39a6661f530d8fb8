package triplefeature.serving.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters as they stand.
 *
 * @param genres wanted
 * @param excludedGenres not wanted
 * @param runtimeMax minutes as given; null where the data set knows the length of no film
 * @param languages empty where the data set knows none
 * @param excludedMovies films hidden so far, all chosen
 * @param anyAudience whether films not for a family are wanted after films for a family too
 * @param everyPart whether all films of a series are wanted in rows of their own
 * @param active whether any filter but hidden films is set, so that the reader sees them
 */
public record FilterView(
    List<OptionView> genres,
    List<OptionView> excludedGenres,
    String yearFrom,
    String yearTo,
    @Nullable String runtimeMax,
    List<OptionView> languages,
    List<OptionView> sorts,
    List<OptionView> excludedMovies,
    boolean anyAudience,
    boolean everyPart,
    boolean active) {}
