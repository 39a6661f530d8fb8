package triplefeature.serving.web.page;

import java.util.Optional;
import java.util.Set;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * {@code GET /assets/NAME}: 200 with an ETag, 304 if the client has it, 404. Kept by caches for a
 * year where {@code v} is the hash of the content, else revalidated each time.
 */
public record AssetEndpoint(Assets assets) implements Endpoint {
  @Override
  public Answer answer(Call call) {
    String name = call.path().substring(call.path().lastIndexOf('/') + 1);
    Assets.Asset asset =
        assets.find(name).orElseThrow(() -> new ProblemException(Problem.NOT_FOUND));
    String tag = '"' + asset.hash() + '"';
    boolean known = call.header("If-None-Match").filter(given -> given.contains(tag)).isPresent();
    Answer answer =
        known ? Answer.empty(304) : Answer.of(200, asset.contentType(), asset.content());
    Optional<String> version = call.query(Set.of("v")).all("v").stream().findFirst();
    return answer
        .with("ETag", tag)
        .with(
            "Cache-Control",
            version.filter(asset.hash()::equals).isPresent()
                ? "public, max-age=31536000, immutable"
                : Answer.NO_CACHE);
  }
}
