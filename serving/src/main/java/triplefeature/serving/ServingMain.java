package triplefeature.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import triplefeature.serving.artifact.BackgroundLoad;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelWatcher;
import triplefeature.serving.artifact.OtherFormatException;
import triplefeature.serving.artifact.PublishedModel;
import triplefeature.serving.feedback.FeedbackJournal;
import triplefeature.serving.feedback.VerdictLog;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.space.StagedSpace;
import triplefeature.serving.text.Build;
import triplefeature.serving.text.English;
import triplefeature.serving.web.WebServer;
import triplefeature.serving.web.http.ClientRate;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.WebSettings;

/** Loads, assembles, listens. Exit codes: 1 failed, 2 usage. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    description = "Serves the current model as a page and a JSON API.")
public final class ServingMain implements Callable<Integer> {
  private static final Duration LOOK_FOR_NEWER = Duration.ofSeconds(10);

  /** Exit code for {@code ./run} alone. */
  private static final int BUILD_FIRST = 3;

  private final Logger log = LoggerFactory.getLogger(ServingMain.class);

  @Spec private CommandSpec spec;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      defaultValue = "${env:MODELS_DIR:-models}",
      description = "Folder that CURRENT is in (MODELS_DIR, else models).")
  private Path models;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "${env:PORT:-7860}",
      description = "Port to listen on, 0 for a free one (PORT, else 7860).")
  private int port;

  @Option(
      names = "--feedback",
      paramLabel = "DIR",
      defaultValue = "${env:FEEDBACK_DIR:-feedback}",
      description = "Folder for verdicts (FEEDBACK_DIR, else feedback).")
  private Path feedback;

  @Option(
      names = "--feedback-lasts",
      paramLabel = "always|mounted",
      defaultValue = "${env:FEEDBACK_LASTS:-always}",
      description =
          "mounted, as in a container: the page says that verdicts last until the next restart"
              + " unless their folder is on storage of its own (FEEDBACK_LASTS, else always).")
  private String feedbackLasts;

  @Option(
      names = "--posters",
      paramLabel = "drawn|tmdb",
      defaultValue = "${env:POSTERS:-drawn}",
      description =
          "tmdb shows TMDb's own posters, which browsers then load from there (POSTERS, else drawn).")
  private String posters;

  @Option(
      names = "--client-rate",
      paramLabel = "N",
      defaultValue = "${env:CLIENT_RATE:-}",
      description =
          "Requests a second that one client may make in the long run, such as 5"
              + " (CLIENT_RATE, else no limit).")
  private String clientRate;

  @Option(
      names = "--client-address-header",
      paramLabel = "NAME",
      defaultValue = "${env:CLIENT_ADDRESS_HEADER:-}",
      description =
          "Header in which a trusted proxy says who asks, such as X-Forwarded-For"
              + " (CLIENT_ADDRESS_HEADER, else the connection's address counts).")
  private String clientAddressHeader;

  @Option(
      names = "--no-watch",
      description = "Do not look for newer models: half the heap is enough then.")
  private boolean alone;

  @Option(
      names = "--check",
      hidden = true,
      description =
          "End before serving: 0 if the model can be served, 3 if it must be built first.")
  private boolean check;

  @Option(
      names = "--check-space",
      paramLabel = "DIR",
      hidden = true,
      description = "End before serving: 0 if the folder can become a Docker Space.")
  private @Nullable Path space;

  @Option(
      names = "--rebuild",
      hidden = true,
      description = "With --check: end with 3 for an outdated model of the sample, too.")
  private boolean rebuild;

  @Option(
      names = "--sample",
      paramLabel = "DIR",
      hidden = true,
      description = "Folder of the bundled data.")
  private @Nullable Path sample;

  public static void main(String[] arguments) {
    // For libraries that ask: the log would write the time of day in the machine's digits.
    Locale.setDefault(Locale.ENGLISH);
    int exitCode = new CommandLine(new ServingMain()).execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  @Override
  public Integer call() {
    if (space != null) {
      return checkSpace(space);
    }
    WebSettings settings = settings();
    return check ? check() : serve(settings);
  }

  /** Tells {@code ./run} whether to build first; options for the pipeline go to standard output. */
  private int check() {
    if (!Files.exists(models.resolve(Manifest.CURRENT))) {
      return BUILD_FIRST;
    }
    try {
      PublishedModel.described(models);
      return 0;
    } catch (OtherFormatException e) {
      if (!rebuild || sample == null || !e.command().isOf(sample)) {
        return fail(e);
      }
      System.err.println(e.found() + ": building it anew from " + sample);
      e.command().options().forEach(System.out::println);
      return BUILD_FIRST;
    } catch (ModelException e) {
      return fail(e);
    }
  }

  private int checkSpace(Path folder) {
    try {
      List<String> complaints = new StagedSpace(folder).complaints();
      complaints.forEach(line -> System.err.println("error: " + line));
      return complaints.isEmpty() ? 0 : 1;
    } catch (IOException e) {
      System.err.println("error: " + folder + " cannot be read: " + e);
      return 1;
    }
  }

  private int fail(Exception failure) {
    String message =
        failure instanceof OtherFormatException other
            ? other.found() + ": " + other.command().advice(sample)
            : failure.getMessage();
    System.err.println("error: " + message);
    return 1;
  }

  private int serve(WebSettings settings) {
    ModelSlot slot = new ModelSlot("The model is being loaded.");
    Optional<FeedbackJournal> journal = journal();
    WebServer server = new WebServer(settings, slot, journal.map(VerdictLog.class::cast));
    BackgroundLoad loading = new BackgroundLoad(models);
    try {
      server.start();
      LoadedModel model = loading.model();
      slot.use(model);
      ModelWatcher watcher = new ModelWatcher(models, model.version(), slot::use);
      if (!alone) {
        watcher.start(LOOK_FOR_NEWER);
      }
      Runtime.getRuntime()
          .addShutdownHook(new Thread(() -> stop(server, watcher, journal), "stop"));
      System.out.print(
          English.format(
              "Serving %,d films of model %s on http://localhost:%d%n",
              model.catalog().size(), model.version(), server.port()));
      return 0;
    } catch (IOException | ModelException e) {
      server.stop();
      return fail(e);
    } catch (RuntimeException | Error e) {
      // Without this the threads of the server would keep a process alive that has no model.
      System.err.println("error: the server cannot start: " + e);
      server.stop();
      return 1;
    }
  }

  private void stop(WebServer server, ModelWatcher watcher, Optional<FeedbackJournal> journal) {
    watcher.close();
    server.stop();
    try {
      if (journal.isPresent()) {
        journal.get().close();
      }
    } catch (IOException e) {
      log.warn("the file of verdicts could not be closed: {}", e.getMessage());
    }
  }

  /** Empty where the folder cannot be written: the page then does not ask for verdicts. */
  private Optional<FeedbackJournal> journal() {
    try {
      return Optional.of(new FeedbackJournal(feedback, feedbackLasts.equals("mounted")));
    } catch (IOException e) {
      log.warn("{}", e.getMessage());
      return Optional.empty();
    }
  }

  private WebSettings settings() {
    if (!feedbackLasts.matches("always|mounted")) {
      throw new ParameterException(
          spec.commandLine(), "--feedback-lasts " + feedbackLasts + ": expected always or mounted");
    }
    Posters chosen =
        Posters.find(posters)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "--posters " + posters + ": expected one of " + Posters.ids()));
    WebSettings unlimited;
    try {
      unlimited = WebSettings.on(port).with(chosen);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--port: " + e.getMessage());
    }
    return clientRate().map(unlimited::with).orElse(unlimited);
  }

  private Optional<ClientRate> clientRate() {
    Optional<String> header =
        Optional.of(clientAddressHeader.strip()).filter(name -> !name.isEmpty());
    if (clientRate.isBlank()) {
      if (header.isPresent()) {
        log.warn("--client-address-header {} does nothing without --client-rate", header.get());
      }
      return Optional.empty();
    }
    try {
      return Optional.of(new ClientRate(Double.parseDouble(clientRate), header));
    } catch (NumberFormatException e) {
      throw new ParameterException(
          spec.commandLine(), "--client-rate " + clientRate + ": expected a number, such as 5");
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--client-rate: " + e.getMessage());
    }
  }
}
