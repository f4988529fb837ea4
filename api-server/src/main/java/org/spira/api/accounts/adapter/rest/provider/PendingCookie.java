package org.spira.api.accounts.adapter.rest.provider;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.spira.api.accounts.domain.PendingLogin;
import org.springframework.http.ResponseCookie;

/**
 * Where a browser keeps what it needs to finish a login that it has gone to the provider for: out
 * of reach of scripts, for some minutes, and in no other place, so that any replica can finish it.
 */
public final class PendingCookie {

  private static final String NAME = "spira_login";
  private static final String PATH = "/v1/session/provider";
  private static final Duration GOOD = Duration.ofMinutes(15);

  private PendingCookie() {}

  /**
   * The login that a browser shows.
   *
   * @param back where the provider has sent it
   */
  public static Optional<PendingLogin> of(HttpServletRequest request, String back) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .findFirst()
            .flatMap(cookie -> PendingLogin.of(cookie.getValue(), back));
  }

  /** The header that makes a browser keep it. */
  public static String keeping(HttpServletRequest request, PendingLogin pending) {
    return cookie(request, pending.text(), GOOD);
  }

  /** The header that makes a browser forget it. */
  public static String forgetting(HttpServletRequest request) {
    return cookie(request, "", Duration.ZERO);
  }

  private static String cookie(HttpServletRequest request, String value, Duration time) {
    return ResponseCookie.from(NAME, value)
        .path(PATH)
        .httpOnly(true)
        .sameSite("Strict")
        // http on loopback is allowed, and would lose it otherwise
        .secure(request.isSecure())
        .maxAge(time)
        .build()
        .toString();
  }
}
