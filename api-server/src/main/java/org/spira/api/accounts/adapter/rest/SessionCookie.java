package org.spira.api.accounts.adapter.rest;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.spira.api.shared.Refusal;
import org.springframework.http.ResponseCookie;

/**
 * Where a browser keeps the key of its session: out of reach of scripts, sent to the session's own
 * path only and by no page of another site. Pages of other ports of the same host are of the same
 * site, so a request needs a header besides, for which a page of another origin has to ask first.
 */
final class SessionCookie {

  static final String NAME = "spira_session";

  /** What only our own pages can send. */
  static final String HEADER = "X-Spira-Session";

  private static final String PATH = "/v1/session";

  private SessionCookie() {}

  /**
   * Returns if a page of ours asks.
   *
   * @throws Refusal if it is not known to
   */
  static void requireOurPage(HttpServletRequest request) {
    if (request.getHeader(HEADER) == null) {
      throw Refusal.forbidden();
    }
  }

  /** The key that was sent, if one was. */
  static Optional<String> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  /** The header that makes the browser keep this key so long. */
  static String keeping(HttpServletRequest request, String key, Duration time) {
    return ResponseCookie.from(NAME, key)
        .path(PATH)
        .httpOnly(true)
        .sameSite("Strict")
        // http on loopback is allowed, and would lose it otherwise
        .secure(request.isSecure())
        .maxAge(time)
        .build()
        .toString();
  }

  /** The header that makes the browser forget it. */
  static String forgetting(HttpServletRequest request) {
    return keeping(request, "", Duration.ZERO);
  }
}
