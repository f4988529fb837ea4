package org.spira.api.accounts.adapter.gate;

import java.util.Collections;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.adapter.gate.TokenFilter.Identified;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a request through when its route is open, or open to the role of who calls. */
final class RoleGate implements AuthorizationManager<RequestAuthorizationContext> {

  private final Routes routes;

  RoleGate(Routes routes) {
    this.routes = routes;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    Access access = routes.of(context.getRequest());
    return new AuthorizationDecision(access.open() || admits(access, authentication.get()));
  }

  private static boolean admits(Access access, @Nullable Authentication authentication) {
    return authentication != null
        && authentication.getPrincipal() instanceof Identified who
        && !Collections.disjoint(access.roles(), who.roles());
  }
}
