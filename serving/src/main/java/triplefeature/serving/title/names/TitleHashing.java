package triplefeature.serving.title.names;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * The hashing trick of MLlib's {@code HashingTF}, without Apache Spark: MurmurHash3 x86 32-bit,
 * seed 42, over the UTF-8 bytes of a term, modulo the size of the space.
 */
public final class TitleHashing {
  /** Number of dimensions: at 2^18 a quarter of the terms of 45,000 titles collide. */
  public static final int SIZE = 1 << 20;

  private static final int SEED = 42;

  private TitleHashing() {}

  /** The dimension of a term, 0 to {@link #SIZE} - 1. */
  public static int index(String term) {
    byte[] bytes = term.getBytes(StandardCharsets.UTF_8);
    return Math.floorMod(MurmurHash3.hash32x86(bytes, 0, bytes.length, SEED), SIZE);
  }
}
