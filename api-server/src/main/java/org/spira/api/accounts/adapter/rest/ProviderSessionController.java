package org.spira.api.accounts.adapter.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.spira.api.accounts.Caller;
import org.spira.api.accounts.User;
import org.spira.api.accounts.adapter.rest.AccountBodies.Token;
import org.spira.api.accounts.adapter.rest.provider.PendingCookie;
import org.spira.api.accounts.adapter.rest.provider.ProviderBodies.LoginAddress;
import org.spira.api.accounts.adapter.rest.provider.ProviderBodies.Offer;
import org.spira.api.accounts.adapter.rest.provider.ProviderBodies.Return;
import org.spira.api.accounts.adapter.rest.provider.ProviderBodies.Returned;
import org.spira.api.accounts.application.federation.AdmitPerson;
import org.spira.api.accounts.application.federation.ProviderLogin;
import org.spira.api.accounts.application.sessions.KeepSession.Kept;
import org.spira.api.accounts.domain.PendingLogin;
import org.spira.api.accounts.port.Provider.Grant;
import org.spira.api.shared.Refusal;
import org.spira.api.web.Answers;
import org.spira.api.web.NoToken;
import org.spira.api.web.audited.Audited;
import org.spira.api.web.audited.Unaudited;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/session/provider")
@Tag(name = "session")
@NoToken
class ProviderSessionController {

  private final ProviderLogin login;
  private final AdmitPerson admit;

  ProviderSessionController(ProviderLogin login, AdmitPerson admit) {
    this.login = login;
    this.admit = admit;
  }

  @Unaudited("it says how SPIRA is set up, and nothing of anybody")
  @GetMapping
  @Operation(summary = "Tell whether browsers can log in by the hospital's own login")
  ResponseEntity<Offer> offer() {
    return Answers.ok(new Offer(login.isOffered()));
  }

  @Unaudited("nobody has shown who they are; what comes of it is noted")
  @PostMapping
  @Operation(
      summary = "Begin to log a browser in by the hospital's own login",
      description = "Answers where it has to go, and sets the cookie by which it finishes.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = "application/json", schema = @Schema(implementation = Return.class)))
  ResponseEntity<LoginAddress> begin(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    SessionCookie.requireOurPage(request);
    PendingLogin pending = PendingLogin.next(Return.read(request).back());
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.SET_COOKIE, PendingCookie.keeping(request, pending))
        .body(new LoginAddress(login.begin(pending)));
  }

  @Audited("login.provider")
  @PostMapping("/code")
  @Operation(
      summary = "Log a browser in that came back from the hospital's own login",
      description = "As logging in by a password: a token, and the cookie that renews it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = Returned.class)))
  ResponseEntity<Token> finish(@Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    SessionCookie.requireOurPage(request);
    Returned returned = Returned.read(request);
    Grant grant =
        login.redeem(returned.code(), pending(request, returned), request.getRemoteAddr());
    // so that a refusal is noted as theirs whom it meets
    admit.known(grant.person()).ifPresent(user -> claim(request, user));
    Kept kept = login.admit(grant);
    admit.known(grant.person()).ifPresent(user -> claim(request, user));
    return SessionController.answer(request, kept, PendingCookie.forgetting(request));
  }

  private static PendingLogin pending(HttpServletRequest request, Returned returned) {
    return PendingCookie.of(request, returned.back())
        .filter(pending -> pending.hasState(returned.state()))
        .orElseThrow(() ->
            Refusal.unauthenticated(
                "this login was not begun in this browser, or too long ago; begin again"));
  }

  private static void claim(HttpServletRequest request, User user) {
    request.setAttribute(Caller.CLAIMED, user.username());
  }
}
