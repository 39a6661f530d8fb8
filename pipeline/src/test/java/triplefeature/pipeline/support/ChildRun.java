package triplefeature.pipeline.support;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a run of the pipeline in a process of its own ended with.
 *
 * @param out everything printed, errors among it
 */
public record ChildRun(int exitCode, String out) {
  private static final int MINUTES = 10;

  /**
   * @param properties such as {@code spark.master=local[1]}
   * @param log where the process prints
   */
  public static ChildRun of(Path log, List<String> properties, List<String> arguments)
      throws IOException, InterruptedException {
    Process process = start(log, properties, arguments);
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
      throw new IOException("not done after " + MINUTES + " minutes: " + Files.readString(log));
    }
    return new ChildRun(process.exitValue(), said(log));
  }

  /**
   * Without the lines in which a JVM first tells of its options: found, or unknown to a newer one.
   */
  private static String said(Path log) throws IOException {
    return Files.readString(log)
        .replaceFirst("^((Picked up JAVA_TOOL_OPTIONS|WARNING): .*\\R)+", "");
  }

  /** As {@link #of}, without waiting for its end. */
  public static Process start(Path log, List<String> properties, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--") || option.startsWith("-XX:+Ignore"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1"));
    properties.forEach(property -> command.add("-D" + property));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("triplefeature.pipeline.PipelineMain");
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }
}
