/**
 * The server: one published model in memory, answered from through a page and a JSON API.
 *
 * <p>{@link triplefeature.serving.ServingMain} is the only place where the rooms meet: {@code
 * artifact} loads, {@code title} understands, {@code recommend} answers, {@code web} speaks, {@code
 * feedback} remembers.
 */
package triplefeature.serving;
