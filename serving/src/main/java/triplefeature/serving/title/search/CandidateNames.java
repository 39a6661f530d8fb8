package triplefeature.serving.title.search;

/** Chooses the names that are worth comparing with a query. */
interface CandidateNames {
  /**
   * Compares with every name that can be among the first films of a query, and with some that
   * cannot.
   */
  void compare(NameComparison comparison);
}
