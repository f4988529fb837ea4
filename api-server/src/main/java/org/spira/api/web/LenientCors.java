package org.spira.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Answers requests of foreign origins without the headers that would let a page read the answer, as
 * the old service did; only their preflights are refused.
 */
final class LenientCors extends DefaultCorsProcessor {

  @Override
  public boolean processRequest(
      @Nullable CorsConfiguration configuration,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String origin = request.getHeader("Origin");
    boolean allowed =
        configuration != null && origin != null && configuration.checkOrigin(origin) != null;
    if (!allowed && !CorsUtils.isPreFlightRequest(request)) {
      response.addHeader("Vary", "Origin");
      return true;
    }
    return super.processRequest(configuration, request, response);
  }

  @Override
  protected void rejectRequest(ServerHttpResponse response) throws IOException {
    response.setStatusCode(HttpStatus.FORBIDDEN);
    response.getHeaders().setContentType(MediaType.APPLICATION_JSON);
    response
        .getBody()
        .write("{\"detail\":\"Disallowed CORS origin\"}".getBytes(StandardCharsets.UTF_8));
    response.flush();
  }
}
