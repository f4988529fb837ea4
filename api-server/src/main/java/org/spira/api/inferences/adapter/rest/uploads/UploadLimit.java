package org.spira.api.inferences.adapter.rest.uploads;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.spira.api.web.errors.Errors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many uploads are read and stored at once, so that memory and disk are bounded too. One
 * too many is refused at once, before its body is read.
 */
public final class UploadLimit extends OncePerRequestFilter {

  private static final Pattern UPLOADS = Pattern.compile("/v1/users/[^/]+/inferences/?");
  private static final byte[] BUSY =
      "{\"detail\":\"too many uploads at the moment; try again\"}".getBytes(StandardCharsets.UTF_8);

  private final int most;
  private final Semaphore permits;
  private final LongAdder refused = new LongAdder();

  /** Lets this many uploads through at once. */
  public UploadLimit(int most) {
    this.most = most;
    this.permits = new Semaphore(most);
  }

  /** How many uploads are under way. */
  public int inFlight() {
    return most - permits.availablePermits();
  }

  /** How many uploads were refused since the start. */
  public long refused() {
    return refused.sum();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || !UPLOADS.matcher(request.getServletPath()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!permits.tryAcquire()) {
      refuse(response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      permits.release();
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    refused.increment();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader(HttpHeaders.RETRY_AFTER, Errors.RETRY_AFTER_SECONDS);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setContentLength(BUSY.length);
    response.getOutputStream().write(BUSY);
    response.flushBuffer();
  }
}
