package org.spira.inference.direct.adapter.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only those through who show the key, whatever they ask for; but for probes and metrics,
 * which tell nothing of a model.
 */
public final class KeyFilter extends OncePerRequestFilter {

  /** What probes ask for, without a key. */
  public static final Set<String> PROBES = Set.of("/v2/health/live", "/v2/health/ready");

  private static final String SCHEME = "bearer ";
  private static final String ACTUATOR = "/actuator/";
  private static final byte[] REFUSAL =
      "{\"error\":\"Not authenticated\"}".getBytes(StandardCharsets.UTF_8);

  private final byte[] key;

  /** With this key. */
  public KeyFilter(String key) {
    this.key = key.getBytes(StandardCharsets.UTF_8);
  }

  /** By the path as it was sent: the routing looks at the same, so nothing can be hidden in it. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith(ACTUATOR) || PROBES.contains(path);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isKey(request.getHeader(HttpHeaders.AUTHORIZATION))) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(REFUSAL);
  }

  private boolean isKey(@Nullable String header) {
    return header != null
        && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        && MessageDigest.isEqual(
            key, header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
  }
}
