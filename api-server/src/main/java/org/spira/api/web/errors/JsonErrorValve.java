package org.spira.api.web.errors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Says in JSON what Tomcat refuses by itself, before any filter of ours is reached: requests that
 * are no HTTP, headers that are too large, paths that cannot be decoded. Tomcat makes it by its
 * name.
 */
public final class JsonErrorValve extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(JsonErrorValve.class);

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    if (status != null && status.isError() && response.getContentWritten() == 0) {
      say(response, status);
    }
  }

  private static void say(Response response, HttpStatus status) {
    if (!response.setErrorReported()) {
      return;
    }
    byte[] body =
        "{\"detail\":\"%s\"}".formatted(status.getReasonPhrase()).getBytes(StandardCharsets.UTF_8);
    try {
      response.setContentType(MediaType.APPLICATION_JSON_VALUE);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      LOG.debug("nobody was there to be told of an error", e);
    }
  }
}
