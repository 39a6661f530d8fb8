package triplefeature.serving.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a failed write leaves behind. */
class GroupCommitTest {
  @TempDir Path folder;

  private static ByteBuffer line(String text) {
    return ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_file_that_could_not_be_opened_is_tried_again() throws IOException {
    Path path = folder.resolve("journal");
    AtomicInteger tries = new AtomicInteger();
    GroupCommit file =
        new GroupCommit(
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new IOException("no space left");
              }
              return open(path);
            });
    assertThrows(IOException.class, () -> file.append(line("lost")));
    file.append(line("kept"));
    file.close();
    assertEquals("kept\n", Files.readString(path));
  }

  @Test
  void half_a_line_left_by_a_failure_never_runs_into_the_next() throws IOException {
    Path path = folder.resolve("journal");
    GroupCommit file = new GroupCommit(() -> open(path));
    file.append(line("first"));
    Files.writeString(path, "half a li", StandardOpenOption.APPEND);
    file.append(line("second"));
    file.close();
    assertEquals("first\nsecond\n", Files.readString(path));
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }
}
