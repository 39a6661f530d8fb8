package triplefeature.serving.web.jetty;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import javax.servlet.AsyncContext;
import javax.servlet.ServletOutputStream;
import javax.servlet.ServletRequest;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.eclipse.jetty.ee8.nested.Request;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps what SparkJava writes until all of it is there, and has it sent without a thread: otherwise
 * clients that read slowly, or not at all, would hold every thread there is.
 */
final class WholeAnswer extends HttpServletResponseWrapper {
  private final Body body = new Body();

  WholeAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  /** Nothing may be written after this. Returns at once. */
  void send(ServletRequest request) {
    if (body.bytes.size() == 0) {
      return;
    }
    AsyncContext async = request.startAsync();
    // The connection's own idle timeout ends what nobody reads.
    async.setTimeout(0);
    Request.getBaseRequest(request)
        .getResponse()
        .getHttpOutput()
        .sendContent(
            ByteBuffer.wrap(body.bytes.toByteArray()),
            Callback.from(async::complete, failure -> async.complete()));
  }

  private static final class Body extends ServletOutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);

    @Override
    public void write(int one) {
      bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes.write(some, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("an answer is written at once");
    }
  }
}
