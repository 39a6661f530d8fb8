package triplefeature.pipeline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triplefeature.pipeline.PipelineException;

/**
 * One build in a process of its own, from the start of the process to its end.
 *
 * @param stages seconds by stage as the build itself tells them, in order
 * @param seconds of the whole process
 * @param peakMegabytes most memory resident; 0 where the system does not tell
 */
record BuildRun(Map<String, Double> stages, double seconds, long peakMegabytes) {
  private static final Pattern STAGE =
      Pattern.compile("^(?:\\[\\d+/\\d+\\])?\\s+(\\D+?) (?:\\.\\.\\. )? *[\\d,]+ .*?([\\d.]+) s$");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final long LOOK_EVERY_MILLIS = 200;

  static BuildRun of(List<String> command, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(process.pid()));
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new PipelineException("the build failed; all of its output: " + log);
    }
    return new BuildRun(stages(log), seconds, peak >> 10);
  }

  private static Map<String, Double> stages(Path log) throws IOException {
    Map<String, Double> stages = new LinkedHashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher stage = STAGE.matcher(line);
        if (stage.matches()) {
          stages.put(stage.group(1), Double.valueOf(stage.group(2)));
        }
      }
    }
    return stages;
  }

  /** Kilobytes, from where Linux tells them; the process is no other until it ends. */
  private static long peak(long process) {
    try {
      Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** The middle one of several by their whole time. */
  static BuildRun median(List<BuildRun> runs) {
    List<BuildRun> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(BuildRun::seconds));
    return sorted.get(sorted.size() / 2);
  }
}
