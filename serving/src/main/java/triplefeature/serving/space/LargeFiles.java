package triplefeature.serving.space;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;

/**
 * Which files a repository of Hugging Face keeps apart: all that are binary or above 10 MB go to
 * Git LFS or Xet, by {@code .gitattributes}.
 *
 * @param kept patterns of the files that go there
 */
record LargeFiles(List<PathMatcher> kept) {
  private static final long LARGE_BYTES = 10_000_000;
  private static final int LOOKED_AT = 8000;
  private static final String POINTER = "version https://git-lfs.github.com/spec/";
  private static final String PARQUET = "PAR1";

  static LargeFiles by(String attributes) {
    return new LargeFiles(
        attributes
            .lines()
            .map(line -> line.strip().split("\\s+"))
            .filter(words -> List.of(words).contains("filter=lfs"))
            .map(words -> FileSystems.getDefault().getPathMatcher("glob:" + words[0]))
            .toList());
  }

  /** What is wrong with a file, if anything. */
  Optional<String> complaint(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LOOKED_AT);
    }
    if (startsWith(start, POINTER)) {
      return Optional.of(
          "it is a pointer of Git LFS and not the file itself: git lfs pull fetches it");
    }
    if (file.toString().endsWith(".parquet") && !startsWith(start, PARQUET)) {
      return Optional.of("it is no Parquet file: build a model with: ./run pipeline");
    }
    boolean large = Files.size(file) > LARGE_BYTES || contains(start, (byte) 0);
    return large && kept.stream().noneMatch(each -> each.matches(file.getFileName()))
        ? Optional.of("it is binary or above 10 MB: .gitattributes must give it filter=lfs")
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(text);
  }

  private static boolean contains(byte[] bytes, byte value) {
    for (byte each : bytes) {
      if (each == value) {
        return true;
      }
    }
    return false;
  }
}
