package triplefeature.serving.web.jetty;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses a body that is announced as too long with 413, but reads it first: a connection that is
 * closed on unread bytes is reset, and the client never sees why. What is far too long is left to
 * the handler within, which refuses at once.
 */
final class LateRefusal extends Handler.Wrapper {
  private static final long WORTH_READING = 1 << 20;

  private final long limit;

  /**
   * @param limit bytes that a body may have
   */
  LateRefusal(long limit, Handler within) {
    super(within);
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getLength() <= limit || request.getLength() > WORTH_READING) {
      return super.handle(request, response, callback);
    }
    Runnable refuse =
        () -> Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    Content.Source.consumeAll(request, Callback.from(refuse, failure -> refuse.run()));
    return true;
  }
}
