package triplefeature.serving.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sixteen connections that ask as fast as they are answered: answers with status 200 a second. */
interface Rush {
  int CONNECTIONS = 16;

  /** Who asks, for the table. */
  String name();

  double perSecond(ServerUnderTest server, List<String> paths, int seconds)
      throws IOException, InterruptedException;

  /** The same once it is {@linkplain Settling settled}. */
  default double steadyPerSecond(ServerUnderTest server, List<String> paths, int seconds)
      throws IOException, InterruptedException {
    Settling settling = new Settling();
    while (!settling.isOver()) {
      settling.add(perSecond(server, paths, 1));
    }
    return perSecond(server, paths, seconds);
  }

  /** {@code wrk} where it is installed, else this JDK's own client. */
  static Rush preferred() {
    try {
      // Without arguments it prints its usage and fails; that it can be started is what matters.
      new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start().destroy();
      return new Wrk();
    } catch (IOException e) {
      return new JdkClient();
    }
  }

  /** The C program; a script in Lua makes it ask another path each time. */
  record Wrk() implements Rush {
    private static final Pattern RATE = Pattern.compile("Requests/sec: +([0-9.]+)");
    private static final Pattern ALL = Pattern.compile("(\\d+) requests in ");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    @Override
    public String name() {
      return "wrk -t1 -c" + CONNECTIONS;
    }

    @Override
    public double perSecond(ServerUnderTest server, List<String> paths, int seconds)
        throws IOException, InterruptedException {
      Path script = Files.createTempFile("bench", ".lua");
      try {
        Files.writeString(script, script(paths));
        Process wrk =
            new ProcessBuilder(
                    "wrk",
                    "-t1",
                    "-c" + CONNECTIONS,
                    "-d" + seconds + "s",
                    "-s",
                    script.toString(),
                    server.address())
                .redirectErrorStream(true)
                .start();
        String out = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (wrk.waitFor() != 0) {
          throw new IOException("wrk failed: " + out.strip());
        }
        double all = figure(ALL, out);
        return figure(RATE, out) * (all - figure(BAD, out)) / Math.max(1, all);
      } finally {
        Files.delete(script);
      }
    }

    private static double figure(Pattern pattern, String out) {
      Matcher found = pattern.matcher(out);
      return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static String script(List<String> paths) {
      StringBuilder lua = new StringBuilder("local paths = {\n");
      // Percent-encoded, so without quotes and backslashes.
      paths.forEach(path -> lua.append('"').append(path).append("\",\n"));
      return lua.append("}\nlocal i = 0\nfunction request()\n  i = i % #paths + 1\n")
          .append("  return wrk.format(\"GET\", paths[i])\nend\n")
          .toString();
    }
  }

  /** A {@link Crowd}; it takes more of the machine than wrk. */
  record JdkClient() implements Rush {
    @Override
    public String name() {
      return CONNECTIONS + " connections of the JDK's HttpClient, as wrk is not installed";
    }

    @Override
    public double perSecond(ServerUnderTest server, List<String> paths, int seconds)
        throws IOException, InterruptedException {
      long start = System.nanoTime();
      long end = start + seconds * 1_000_000_000L;
      long answered = Crowd.answered(server, paths, CONNECTIONS, i -> System.nanoTime() - end < 0);
      return answered / ((System.nanoTime() - start) / 1e9);
    }
  }
}
