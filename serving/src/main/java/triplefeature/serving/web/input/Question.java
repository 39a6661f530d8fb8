package triplefeature.serving.web.input;

import java.util.List;
import java.util.Optional;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.web.http.ProblemException;

/**
 * A request for recommendations, as far as it could be understood.
 *
 * @param inputs the films of the baskets, each person's together, in the order they were named
 * @param repeated films that a person named once more than they count
 * @param request empty where there are complaints, unless the reader was lenient and understood a
 *     film
 * @param complaints what is wrong, in the order a reader meets it
 */
public record Question(
    List<NamedMovie> inputs,
    List<NamedMovie> repeated,
    Optional<Request> request,
    List<Complaint> complaints) {
  public Question {
    inputs = List.copyOf(inputs);
    repeated = List.copyOf(repeated);
    complaints = List.copyOf(complaints);
  }

  /**
   * @throws ProblemException with the first complaint
   */
  public Request requestOrThrow() {
    return request.orElseThrow(() -> new ProblemException(complaints.get(0).problem()));
  }
}
