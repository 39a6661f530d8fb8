package triplefeature.serving.title;

import triplefeature.serving.catalog.Movie;

/**
 * A film that a query may mean.
 *
 * @param movie the film
 * @param name the name of it that matched: its title, original title, an alias or one that no data
 *     holds
 * @param score how well that name matches, above 0 to 1; 1 is equality once normalised
 * @param exact whether the name equals the query once normalised
 * @param probability how likely the film is meant, if one of those found beside it is, 0 to 1
 */
public record TitleMatch(
    Movie movie, String name, double score, boolean exact, double probability) {}
