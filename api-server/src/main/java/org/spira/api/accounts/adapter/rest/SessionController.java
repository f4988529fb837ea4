package org.spira.api.accounts.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.adapter.rest.AccountBodies.Credentials;
import org.spira.api.accounts.adapter.rest.AccountBodies.Token;
import org.spira.api.accounts.adapter.rest.provider.ProviderBodies.Ended;
import org.spira.api.accounts.adapter.rest.provider.ProviderBodies.Return;
import org.spira.api.accounts.application.federation.ProviderSessions;
import org.spira.api.accounts.application.sessions.KeepSession;
import org.spira.api.accounts.application.sessions.KeepSession.Kept;
import org.spira.api.accounts.port.Sessions.Session;
import org.spira.api.shared.Refusal;
import org.spira.api.web.NoToken;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.Unaudited;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/session")
@Tag(name = "session", description = "For the pages of SPIRA itself: needs `X-Spira-Session`")
@NoToken
class SessionController {

  private final KeepSession keepSession;
  private final ProviderSessions providerSessions;

  SessionController(KeepSession keepSession, ProviderSessions providerSessions) {
    this.keepSession = keepSession;
    this.providerSessions = providerSessions;
  }

  @Audited("login")
  @PostMapping
  @Operation(
      summary = "Log a browser in",
      description = "Answers a short-lived token, and sets the cookie that renews it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/x-www-form-urlencoded",
              schema = @Schema(implementation = Credentials.class)))
  ResponseEntity<Token> begin(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    SessionCookie.requireOurPage(request);
    Credentials given = Credentials.read(request);
    request.setAttribute(Caller.CLAIMED, given.username());
    return answer(
        request, keepSession.begin(given.username(), given.password(), request.getRemoteAddr()));
  }

  @Unaudited("the login of the session is noted, and what is done by the token")
  @PostMapping("/token")
  @Operation(
      summary = "Renew the token",
      description =
          "By the cookie, which is renewed too. One that was used before ends the session.")
  ResponseEntity<Token> renew(@Parameter(hidden = true) HttpServletRequest request) {
    SessionCookie.requireOurPage(request);
    String key =
        SessionCookie.of(request)
            .orElseThrow(() -> Refusal.unauthenticated("there is no session; log in"));
    return answer(request, keepSession.renew(key, providerSessions));
  }

  @Unaudited("it ends nothing but what this browser keeps; the login is noted")
  @DeleteMapping
  @Operation(
      summary = "End this browser's session",
      description =
          "Others of the user go on. `back`, the pages' own address, is where the hospital's login"
              + " sends the browser once that has ended, too.")
  ResponseEntity<Ended> end(
      @Parameter(description = "the pages' own address") @RequestParam(required = false)
          @Nullable String back,
      @Parameter(hidden = true) HttpServletRequest request) {
    SessionCookie.requireOurPage(request);
    Optional<String> logoutAddress =
        SessionCookie.of(request)
            .flatMap(key -> keepSession.end(key, session -> logoutAddress(session, back)));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.SET_COOKIE, SessionCookie.forgetting(request))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new Ended("logged out!", logoutAddress.orElse(null)));
  }

  private Optional<String> logoutAddress(Session session, @Nullable String back) {
    return back != null && Return.isOfPages(back)
        ? providerSessions.logoutAddress(session, back)
        : Optional.empty();
  }

  static ResponseEntity<Token> answer(HttpServletRequest request, Kept kept, String... cookies) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.SET_COOKIE, SessionCookie.keeping(request, kept.key(), kept.left()))
        .header(HttpHeaders.SET_COOKIE, cookies)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Token.of(kept.loggedIn()));
  }
}
