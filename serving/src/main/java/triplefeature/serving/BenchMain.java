package triplefeature.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.bench.LargeCatalog;
import triplefeature.serving.bench.MemoryBenchmark;
import triplefeature.serving.bench.SearchBenchmark;
import triplefeature.serving.bench.SearchFit;
import triplefeature.serving.bench.ServerBenchmark;
import triplefeature.serving.bench.ServerUnderTest;
import triplefeature.serving.bench.TitlesBenchmark;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.text.English;
import triplefeature.serving.title.search.TitleIndex;

/** Measures a published model and prints tables. Exit codes: 1 failed, 2 usage. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures the current model: its title search, or a server of it over HTTP.")
public final class BenchMain implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "search|server", description = "What to measure.")
  private String subject;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      defaultValue = "${env:MODELS_DIR:-models}",
      description = "Folder that CURRENT is in (MODELS_DIR, else models).")
  private Path models;

  @Option(
      names = "--queries",
      paramLabel = "N",
      defaultValue = "2000",
      description = "search: queries for each set and each of the five seeds (${DEFAULT-VALUE}).")
  private int queries;

  @Option(
      names = "--http",
      description = "search: ask /api/titles of a server instead, each query one request.")
  private boolean http;

  @Option(
      names = "--names",
      paramLabel = "N",
      description = "search: over so many names instead, of films and of generated ones.")
  private int names;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "server: how long sixteen connections ask each kind (${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--requests",
      paramLabel = "N",
      description =
          "server: instead its memory after so many requests of all kinds, mixed, such as 100000.")
  private int requests;

  @Option(
      names = "--image",
      paramLabel = "SCRIPT",
      description =
          "server: started as the image does, by bin/triple-feature of a staged Space, with --no-watch.")
  private @Nullable Path image;

  @Option(
      names = "--fit",
      description = "search: fit the costs of its channel, on queries that nothing else uses.")
  private boolean fit;

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    System.exit(new CommandLine(new BenchMain()).execute(arguments));
  }

  @Override
  public Integer call() {
    if (!subject.equals("search") && !subject.equals("server")) {
      throw usage("bench " + subject + ": expected search or server");
    }
    if (queries < 1) {
      throw usage("--queries " + queries + ": expected a whole number from 1");
    }
    if (seconds < 1) {
      throw usage("--seconds " + seconds + ": expected a whole number from 1");
    }
    if (requests < 0) {
      throw usage("--requests " + requests + ": expected a whole number");
    }
    try {
      LoadedModel model = ModelLoader.load(models);
      System.out.print(
          English.format("%,d films of model %s.%n", model.catalog().size(), model.version()));
      if (subject.equals("search")) {
        search(model);
      } else {
        server(model.catalog());
      }
      return 0;
    } catch (ModelException | IOException | UncheckedIOException | IllegalArgumentException e) {
      System.err.println("error: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private void server(MovieCatalog catalog) throws IOException, InterruptedException {
    List<String> start = image == null ? ServerUnderTest.here() : ServerUnderTest.image(image);
    if (requests > 0) {
      new MemoryBenchmark(catalog, models, start, requests).run(System.out);
      return;
    }
    new ServerBenchmark(catalog, models, start, seconds).run(System.out);
  }

  private void search(LoadedModel model) throws IOException, InterruptedException {
    TitleIndex search = (TitleIndex) model.titles();
    if (fit) {
      new SearchFit(model.catalog(), search).run(queries, System.out);
      return;
    }
    List<Long> seeds = SearchBenchmark.SEEDS;
    System.out.print(English.format("%d seeds.%n%n", seeds.size()));
    if (http) {
      new TitlesBenchmark(model.catalog(), models).run(seeds, queries, System.out);
      return;
    }
    if (names > 0) {
      new LargeCatalog(model.catalog(), names).run(seeds, queries, System.out);
      return;
    }
    new SearchBenchmark(model.catalog(), search, search.linear(), search.withoutVectors())
        .run(seeds, queries, System.out);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
