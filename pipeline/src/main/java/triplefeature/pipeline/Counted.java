package triplefeature.pipeline;

/** What a stage made, which knows how much that is in the unit of its {@link Stage}. */
public interface Counted {
  long total();
}
