package triplefeature.pipeline.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import triplefeature.serving.text.English;

/**
 * The script {@code run} in a folder of its own that looks like a finished build, so that nothing
 * is built. Its {@code java} writes its arguments to a file and then runs the classes of this
 * build.
 */
public final class RunScript {
  private static final int MINUTES = 5;

  private final Path home;

  private RunScript(Path home) {
    this.home = home;
  }

  /** With the MovieLens fixture as its {@code data/sample}. */
  public static RunScript in(Path home) throws IOException {
    RunScript script = new RunScript(home);
    Path original = Path.of("..", "run").toAbsolutePath().normalize();
    Files.createDirectories(home);
    Files.copy(original, home.resolve("run"));
    for (String file : List.of("pom.xml", "serving/pom.xml", "pipeline/pom.xml")) {
      script.write(file, "");
    }
    Files.createDirectories(home.resolve("serving/src/main"));
    Files.createDirectories(home.resolve("pipeline/src/main"));
    script.write("pipeline/target/triplefeature-pipeline.jar", "");
    script.write("pipeline/target/spark-class-path", "spark");
    script.write("serving/target/class-path", "lib/library.jar");
    script.write("target/built", "");
    Files.setLastModifiedTime(
        home.resolve("target/built"), FileTime.from(Instant.now().plusSeconds(3600)));
    Fixture.copy(
        Fixture.movieLens(), Files.createDirectories(home.resolve("data")).resolve("sample"));
    script.executable("jdk/bin/java", java());
    return script;
  }

  /** Drops what only a built jar has, and takes the class after spark-submit's --class. */
  private static String java() {
    return English.format(
        """
        #!/usr/bin/env bash
        printf '%%s\\n' "$*" >>"$(dirname "$0")/calls"
        [[ $1 != -version ]] || { echo 'openjdk version "17.0.1"' >&2; exit; }
        [[ -z $NO_CLASSES ]] || exit 0
        while [[ $1 == -* || $1 == @* ]]; do [[ $1 != -cp ]] || shift; shift; done
        main=$1
        shift
        if [[ $main == *SparkSubmit ]]; then
          while [[ $1 != --class ]]; do shift; done
          main=$2
          shift 3
        fi
        exec %s @%s -Xmx1g -XX:TieredStopAtLevel=1 -Dspark.master='local[1]' -cp '%s' $main "$@"
        """,
        Path.of(System.getProperty("java.home"), "bin", "java"),
        Path.of("spark-java-options").toAbsolutePath(),
        System.getProperty("java.class.path"));
  }

  public Path home() {
    return home;
  }

  /** The command lines of java so far. */
  public List<String> calls() throws IOException {
    Path calls = home.resolve("jdk/bin/calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** Runs the script to its end. */
  public ChildRun run(String... arguments) throws IOException, InterruptedException {
    return end(start(true, arguments));
  }

  /** As {@link #run}, with a java that does nothing. */
  public ChildRun runWithoutClasses(String... arguments) throws IOException, InterruptedException {
    return end(start(false, arguments));
  }

  private ChildRun end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IOException("not done after " + MINUTES + " minutes: " + printed());
    }
    return new ChildRun(process.exitValue(), printed());
  }

  /** Everything that the last run has printed so far. */
  public String printed() throws IOException {
    return Files.readString(home.resolve("log"));
  }

  /** Starts the script; whoever calls this ends it. */
  public Process start(boolean classes, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", home.resolve("run").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("log").toFile());
    builder.environment().keySet().removeAll(List.of("MODELS_DIR", "PORT", "SPARK_HOME"));
    builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("FEEDBACK_DIR", home.resolve("feedback").toString());
    builder.environment().put("NO_CLASSES", classes ? "" : "1");
    return builder.start();
  }

  private void executable(String file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(home.resolve(file), PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(home.resolve(file).getParent());
    Files.writeString(home.resolve(file), text);
  }
}
