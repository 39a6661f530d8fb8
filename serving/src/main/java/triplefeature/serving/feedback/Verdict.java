package triplefeature.serving.feedback;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Method;

/**
 * What somebody thought of an answer. Holds nothing about the person.
 *
 * @param id made by the page, so that sending it twice stores it once
 * @param received when the server took it
 * @param basket ids of the films named
 * @param recommended ids of the films answered; may be empty
 * @param about the one film of the list that is meant, or null for the whole list
 * @param good whether the recommendation was good
 * @param comment free text, or null
 */
public record Verdict(
    UUID id,
    Instant received,
    List<Integer> basket,
    List<Integer> recommended,
    @Nullable Integer about,
    Method method,
    boolean good,
    String modelVersion,
    @Nullable String comment) {
  public Verdict {
    basket = List.copyOf(basket);
    recommended = List.copyOf(recommended);
  }
}
