/**
 * The server: one published model in memory, answered from through a page and a JSON API.
 *
 * <p>{@link triplefeature.serving.ServingMain} is the only place where all rooms meet: {@code
 * artifact} loads a {@code model}, in which {@code title} understands and {@code recommend}
 * answers, {@code web} speaks, {@code feedback} remembers.
 */
package triplefeature.serving;
