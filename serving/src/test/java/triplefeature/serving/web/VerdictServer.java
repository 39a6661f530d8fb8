package triplefeature.serving.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import triplefeature.serving.feedback.FeedbackJournal;
import triplefeature.serving.web.http.ModelSlot;

/** A server in a process of its own that keeps verdicts in a folder, to be killed by a test. */
final class VerdictServer {
  private VerdictServer() {}

  /** Prints the port once it listens, and serves until it is killed. */
  public static void main(String[] arguments) throws IOException {
    ModelSlot models = new ModelSlot("loading");
    models.use(TinyModel.load());
    FeedbackJournal journal = new FeedbackJournal(Path.of(arguments[0]));
    WebServer server = new WebServer(TestServer.settings(), models, Optional.of(journal));
    server.start();
    System.out.println(server.port());
  }
}
