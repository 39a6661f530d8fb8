/**
 * One published model in memory: its films, the search for their titles, the programme that
 * recommends, how well it was measured to do so, and what pages show of it, all made when it is
 * loaded and let go of together. Next: {@code web} answers from it.
 */
package triplefeature.serving.model;
