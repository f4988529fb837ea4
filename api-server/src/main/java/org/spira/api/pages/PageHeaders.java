package org.spira.api.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Tells the browser what the pages may do: run and show what comes from here, hear the microphone,
 * and nothing else.
 */
final class PageHeaders implements HandlerInterceptor {

  private static final String CONTENT =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          // recordings are heard before they are sent
          "media-src 'self' blob:",
          "connect-src 'self'",
          "worker-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'");

  private static final String PERMISSIONS =
      "microphone=(self), camera=(), geolocation=(), payment=(), usb=()";

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    response.setHeader("Content-Security-Policy", CONTENT);
    response.setHeader("Permissions-Policy", PERMISSIONS);
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    return true;
  }
}
