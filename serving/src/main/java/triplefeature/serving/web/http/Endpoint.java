package triplefeature.serving.web.http;

/** Answers one kind of request; the javadoc of each implementation is its HTTP contract. */
@FunctionalInterface
public interface Endpoint {
  /**
   * @throws ProblemException for a request that cannot be answered
   */
  Answer answer(Call call);
}
