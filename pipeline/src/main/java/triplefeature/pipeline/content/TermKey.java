package triplefeature.pipeline.content;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A term of one kind: the word of a title is another than the same word of an overview.
 *
 * @param kind the key of a {@link triplefeature.serving.recommend.TermKind}
 */
record TermKey(String kind, String text) implements Serializable {
  /** By kind, then by text as its bytes in UTF-8 are, which is the order of the vocabulary. */
  static final Comparator<TermKey> IN_ORDER =
      Comparator.comparing(TermKey::kind)
          .thenComparing(
              term -> term.text().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
}
