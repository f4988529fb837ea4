package org.spira.api.accounts.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.application.Authenticate;
import org.spira.api.shared.Refusal;
import org.spira.api.web.NoToken;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only those through who show a token. It stands behind the routing, not before it, because an
 * unknown route and a wrong verb are answered as such to anybody. Routes of others in the same
 * process, as in standalone mode, are none of its business.
 */
public final class CallerInterceptor implements HandlerInterceptor {

  private static final String OURS = "org.spira.api.";
  private static final String SCHEME = "bearer ";

  private final Authenticate authenticate;

  CallerInterceptor(Authenticate authenticate) {
    this.authenticate = authenticate;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method) && needsToken(method)) {
      request.setAttribute(Caller.ATTRIBUTE, authenticate.caller(token(request)));
    }
    return true;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getPackageName().startsWith(OURS);
  }

  private static boolean needsToken(HandlerMethod method) {
    return !method.hasMethodAnnotation(NoToken.class);
  }

  private static String token(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      throw Refusal.unauthenticated("Not authenticated");
    }
    return header.substring(SCHEME.length()).strip();
  }
}
