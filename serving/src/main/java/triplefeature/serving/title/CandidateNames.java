package triplefeature.serving.title;

/** Chooses the names that are worth comparing with a query. */
interface CandidateNames {
  /**
   * @param prefix whether the last word typed may be unfinished
   * @return numbers in the {@link NameTable}, each once, in any order
   */
  int[] of(TypedTitle typed, boolean prefix);
}
