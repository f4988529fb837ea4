package org.spira.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Answers requests of foreign origins without the headers that would let a page read the answer, as
 * the old service did; only their preflights are refused.
 */
final class LenientCors extends DefaultCorsProcessor {

  private final RejectedOrigins rejected = new RejectedOrigins();

  @Override
  public boolean processRequest(
      @Nullable CorsConfiguration configuration,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String origin = request.getHeader("Origin");
    if (configuration != null && origin != null && configuration.checkOrigin(origin) != null) {
      return super.processRequest(configuration, request, response);
    }
    response.addHeader("Vary", "Origin");
    if (origin == null || !isForeign(request)) {
      return true;
    }
    return reject(origin, request, response);
  }

  private boolean reject(String origin, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    rejected.note(origin);
    if (CorsUtils.isPreFlightRequest(request)) {
      rejectRequest(new ServletServerHttpResponse(response));
      return false;
    }
    return true;
  }

  private static boolean isForeign(HttpServletRequest request) {
    try {
      return CorsUtils.isCorsRequest(request);
    } catch (IllegalArgumentException e) {
      // what is no address at all is not ours
      return true;
    }
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
