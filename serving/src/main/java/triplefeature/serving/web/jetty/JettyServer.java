package triplefeature.serving.web.jetty;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee8.servlet.FilterHolder;
import org.eclipse.jetty.ee8.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spark.embeddedserver.EmbeddedServer;
import spark.embeddedserver.jetty.websocket.WebSocketHandlerWrapper;
import spark.ssl.SslStores;
import triplefeature.serving.text.English;
import triplefeature.serving.web.http.ProblemAnswers;
import triplefeature.serving.web.http.WebSettings;

/** The Jetty under SparkJava: its connector, limits and order of handlers. */
final class JettyServer implements EmbeddedServer {
  private static final Logger LOG = LoggerFactory.getLogger(JettyServer.class);

  /**
   * Threads besides those that lanes hold, for what never waits: health, and to refuse the rest.
   */
  private static final int SPARE_THREADS = 16;

  /** Connections that the system keeps until they are looked at: a rush is no reason to wait. */
  private static final int ACCEPT_QUEUE = 1024;

  private static final int MIN_COMPRESSED_BYTES = 512;

  private final WebSettings settings;
  private final Server server;
  private final CountDownLatch routesComplete;

  /**
   * @param laneThreads that may be held by requests at work or waiting for it
   */
  JettyServer(
      WebSettings settings,
      Filter entry,
      ProblemAnswers problems,
      int laneThreads,
      CountDownLatch routesComplete) {
    this.settings = settings;
    this.routesComplete = routesComplete;
    // How many of its queue's references lie together: to find out, Jetty would start all of Java's
    // management.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    this.server = new Server(new QueuedThreadPool(laneThreads + SPARE_THREADS, 4));
    server.setHandler(handlers(settings, entry, problems));
    server.setErrorHandler(new LastResort(settings.posters(), problems));
    server.setStopTimeout(settings.stopTimeout().toMillis());
  }

  private static Handler handlers(WebSettings settings, Filter entry, ProblemAnswers problems) {
    ServletContextHandler context = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
    FilterHolder filter = new FilterHolder(entry);
    filter.setAsyncSupported(true);
    context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
    context.setErrorHandler(new ServletLastResort(settings.posters(), problems));
    SizeLimitHandler limited = new SizeLimitHandler(settings.maxBodyBytes(), -1);
    limited.setHandler(context.get());
    return new SecurityHeaders(
        settings.posters(),
        new GracefulHandler(compressed(new LateRefusal(settings.maxBodyBytes(), limited))));
  }

  /** Compresses for clients that ask; bodies that come compressed are not unpacked. */
  private static Handler compressed(Handler handler) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(MIN_COMPRESSED_BYTES);
    CompressionHandler compressed = new CompressionHandler(handler);
    compressed.putCompression(gzip);
    compressed.putConfiguration(
        "/", CompressionConfig.builder().defaults().decompressExcludePath("/*").build());
    return compressed;
  }

  /**
   * Waits until every route is known, so that no early request is told 404, then listens.
   *
   * @throws IOException if the port cannot be opened; the message says what to do
   */
  @Override
  public int ignite(
      String host, int port, SslStores stores, int maxThreads, int minThreads, int idleMillis)
      throws Exception {
    routesComplete.await();
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(settings.maxHeaderBytes());
    // The way back after a verdict is an address that was asked for, with the other headers.
    http.setMaxResponseHeaderSize(2 * settings.maxHeaderBytes());
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    connector.setIdleTimeout(settings.idleTimeout().toMillis());
    try {
      connector.open();
    } catch (IOException e) {
      throw new IOException(
          English.format(
              "cannot listen on port %d of %s (%s): stop the program that uses it, or choose another with --port",
              port, host, e.getCause() == null ? e.getMessage() : e.getCause().getMessage()),
          e);
    }
    server.addConnector(connector);
    server.start();
    return connector.getLocalPort();
  }

  /** There are none; SparkJava asks for them all the same. */
  @Override
  public void configureWebSockets(
      Map<String, WebSocketHandlerWrapper> handlers, Optional<Long> idleMillis) {}

  @Override
  public void join() throws InterruptedException {
    if (server.isRunning()) {
      server.join();
    }
  }

  @Override
  public void extinguish() {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.warn("stopped with requests unfinished: {}", e.toString());
    }
  }

  @Override
  public int activeThreadCount() {
    return server.getThreadPool().getThreads() - server.getThreadPool().getIdleThreads();
  }
}
