package org.spira.api.web.outgoing;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.spira.common.pace.Pace;
import org.spira.common.pace.SlowReaderException;
import org.springframework.http.HttpHeaders;

/** An answer that leaves at a pace, and takes nothing more once it is broken off. */
final class PacedAnswer extends HttpServletResponseWrapper {

  /** What is true of the body that was to leave, and of no error. */
  private static final List<String> OF_THE_BODY =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.ACCEPT_RANGES,
          HttpHeaders.CONTENT_RANGE,
          HttpHeaders.CONTENT_DISPOSITION);

  private final Pace pace;
  private final Runnable tooSlow;
  private @Nullable ServletOutputStream out;
  private @Nullable IOException broken;

  PacedAnswer(HttpServletResponse response, Pace pace, Runnable tooSlow) {
    super(response);
    this.pace = pace;
    this.tooSlow = tooSlow;
  }

  /** An error cannot be said any more where a part of something else has left. */
  @Override
  public void setStatus(int status) {
    // a range that is none is told with how many bytes there are
    if (status >= SC_BAD_REQUEST && status != SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
      becomeError();
    }
    super.setStatus(status);
  }

  private void becomeError() {
    if (!isCommitted()) {
      super.setContentLengthLong(-1);
      OF_THE_BODY.forEach(header -> super.setHeader(header, null));
    } else if (broken == null) {
      broken = new IOException("an answer failed after a part of it had left");
    }
  }

  /**
   * Refuses to go on with an answer that was broken off.
   *
   * @throws CloseNowException if it was; Tomcat ends the connection then, and says nothing
   */
  void requireWhole() throws IOException {
    if (broken != null) {
      throw new CloseNowException(broken);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (out == null) {
      out = new PacedStream(this, super.getOutputStream(), pace);
    }
    return out;
  }

  /** Says that the reader was too slow, and nothing more can leave. */
  void breakOff(SlowReaderException why) {
    tooSlow.run();
    broken = why;
  }
}
