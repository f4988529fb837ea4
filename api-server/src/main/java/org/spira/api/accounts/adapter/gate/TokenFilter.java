package org.spira.api.accounts.adapter.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.Authenticate;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.StoreUnavailableException;
import org.spira.api.shared.TooManyException;
import org.spira.api.web.shares.AccountShares;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who calls, where a route asks. A token that nobody asks for is not looked at: an old
 * one must not keep anybody from logging in.
 */
final class TokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "bearer ";

  private final Routes routes;
  private final Authenticate authenticate;
  private final Answering answering;
  private final AccountShares shares;

  TokenFilter(Routes routes, Authenticate authenticate, Answering answering, AccountShares shares) {
    this.routes = routes;
    this.authenticate = authenticate;
    this.answering = answering;
    this.shares = shares;
  }

  /** An answer that comes later is let out by the same token. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Access access = routes.of(request);
    Optional<String> token = access.open() ? Optional.empty() : token(request);
    AccountShares.Place place;
    try {
      token.ifPresent(shown -> identify(request, access, shown));
      place = place(request);
    } catch (Refusal | StoreUnavailableException | TooManyException e) {
      answering.answer(request, response, e);
      return;
    }
    try (place) {
      chain.doFilter(request, response);
    }
  }

  /** An upload has one of the few places for uploads by now, in which it must not wait. */
  private AccountShares.Place place(HttpServletRequest request) {
    if (!(request.getAttribute(Caller.ATTRIBUTE) instanceof User user)) {
      return () -> {};
    }
    return request.getMethod().equals("GET") ? shares.take(user.id()) : shares.takeNow(user.id());
  }

  private void identify(HttpServletRequest request, Access access, String token) {
    if (access.isKey(token)) {
      remember(new Identified(access.roles()), List.of());
      return;
    }
    User user = authenticate.caller(token);
    if (user.standing().oneTimePassword() && !access.beforeOwnPassword()) {
      throw Refusal.passwordToBeChosen();
    }
    request.setAttribute(Caller.ATTRIBUTE, user);
    remember(
        new Identified(Set.of(user.role())),
        List.of(new SimpleGrantedAuthority("ROLE_" + user.role())));
  }

  private static void remember(Identified who, List<SimpleGrantedAuthority> authorities) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(who, "", authorities)));
  }

  private static Optional<String> token(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)
        ? Optional.empty()
        : Optional.of(header.substring(SCHEME.length()).strip());
  }

  /**
   * Somebody who is known, as far as the gate has to know.
   *
   * @param roles the one of a user; all that a route is open to for whoever shows its key
   */
  record Identified(Set<Role> roles) {}
}
