package triplefeature.serving;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.bench.SearchBenchmark;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.text.English;
import triplefeature.serving.title.search.TitleIndex;

/** Measures a published model and prints tables. Exit codes: 1 failed, 2 usage. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures the current model; search is the title search.")
public final class BenchMain implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "search", description = "What to measure.")
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
      description = "Queries for each set and each of the five seeds (${DEFAULT-VALUE}).")
  private int queries;

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    System.exit(new CommandLine(new BenchMain()).execute(arguments));
  }

  @Override
  public Integer call() {
    if (!subject.equals("search")) {
      throw new ParameterException(spec.commandLine(), "bench " + subject + ": expected search");
    }
    if (queries < 1) {
      throw new ParameterException(
          spec.commandLine(), "--queries " + queries + ": expected a whole number from 1");
    }
    try {
      LoadedModel model = ModelLoader.load(models);
      TitleIndex search = (TitleIndex) model.titles();
      List<Long> seeds = SearchBenchmark.SEEDS;
      System.out.print(
          English.format(
              "%,d films of model %s, %d seeds.%n%n",
              model.catalog().size(), model.version(), seeds.size()));
      new SearchBenchmark(model.catalog(), search, search.linear()).run(seeds, queries, System.out);
      return 0;
    } catch (ModelException e) {
      System.err.println("error: " + e.getMessage());
      return 1;
    }
  }
}
