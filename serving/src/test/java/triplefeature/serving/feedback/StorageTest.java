package triplefeature.serving.feedback;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Whether a container's verdicts outlive it; what is mounted is seen by the check of the image. */
class StorageTest {
  @Test
  void the_root_itself_goes_with_its_container() throws IOException {
    assertFalse(Storage.isMounted(Path.of("/")));
  }

  @Test
  void memory_is_lost_even_where_it_is_mounted() throws IOException {
    Path memory = Path.of("/dev/shm");
    Assumptions.assumeTrue(
        Files.isDirectory(memory) && Files.getFileStore(memory).type().equals("tmpfs"));
    assertFalse(Storage.isMounted(memory));
  }

  @Test
  void outside_of_a_container_every_folder_lasts() throws IOException {
    Path folder = Files.createTempDirectory("verdicts");
    try (FeedbackJournal journal = new FeedbackJournal(folder, false)) {
      assertTrue(journal.lasts());
    }
  }
}
