package triplefeature.serving.web.words;

import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.web.http.Texts;

/** Names and describes what people choose from: methods and orders. */
public record MethodWords(Texts texts) {
  /** What people call it; the API has {@link Method#id()}. */
  public String name(Method method) {
    return switch (method) {
      case TOGETHER -> texts.get("method.together");
      case COLLABORATIVE -> texts.get("method.collaborative");
      case CONTENT -> texts.get("method.content");
      case CLUSTER -> texts.get("method.cluster");
    };
  }

  /** One honest line for the form. */
  public String description(Method method) {
    return switch (method) {
      case TOGETHER -> texts.get("method.together.description");
      case COLLABORATIVE -> texts.get("method.collaborative.description");
      case CONTENT -> texts.get("method.content.description");
      case CLUSTER -> texts.get("method.cluster.description");
    };
  }

  public String name(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> texts.get("sort.relevance");
      case NEWEST -> texts.get("sort.newest");
    };
  }
}
