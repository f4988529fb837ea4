package org.spira.api.inferences.adapter.rest.events;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** An answer that goes on, in the form of the HTML standard. */
final class EventStream {

  private final ServletOutputStream out;

  private EventStream(ServletOutputStream out) {
    this.out = out;
  }

  /** Begins the answer, and tells proxies to hand on at once what comes. */
  static EventStream begin(HttpServletResponse response) throws IOException {
    response.setContentType("text/event-stream");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
    EventStream stream = new EventStream(response.getOutputStream());
    stream.heartbeat();
    return stream;
  }

  /** Says nothing, so that nobody in between takes the connection for a dead one. */
  void heartbeat() throws IOException {
    write(":\n\n");
  }

  /** Tells how an inference ended; these words need no escaping. */
  void ended(String inferenceId, String status) throws IOException {
    write(
        "event: ended\ndata: {\"inference_id\":\"%s\",\"status\":\"%s\"}\n\n"
            .formatted(inferenceId, status));
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
