/**
 * The best of many scored things, chosen in one way everywhere. Next: {@code title} keeps the names
 * nearest to what was typed, {@code recommend} the films and the people nearest to a basket.
 */
package triplefeature.serving.ranking;
