package org.spira.api.accounts.adapter.oidc;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spira.api.accounts.adapter.oidc.asking.Description;
import org.spira.api.accounts.adapter.oidc.asking.ProviderHttp;
import org.spira.api.accounts.adapter.oidc.asking.ProviderKeys;
import org.spira.api.accounts.adapter.oidc.asking.Remembered;
import org.spira.api.accounts.adapter.oidc.asking.UnfitAnswerException;
import org.spira.api.accounts.adapter.oidc.reading.SignedTokens;
import org.spira.api.accounts.domain.PendingLogin;
import org.spira.api.accounts.port.Provider;
import org.spira.api.shared.Refusal;

/** A provider by OpenID Connect: the code flow with PKCE, and access tokens that are JWTs. */
final class OpenIdProvider implements Provider {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);

  private final Remembered<Description> description;
  private final ProviderTokens tokens;
  private final CodeFlow flow;
  private final ProviderMeters meters;

  OpenIdProvider(OidcSettings settings, ProviderMeters meters, Clock clock) {
    ProviderHttp http = new ProviderHttp(settings.timeout());
    this.description =
        new Remembered<>(
            () -> Description.of(http.get(settings.description()), settings.issuer()),
            settings.timeout(),
            clock);
    ProviderKeys keys =
        new ProviderKeys(
            () -> description.get().keys(), http, settings.timeout().multipliedBy(2), clock);
    SignedTokens signed = new SignedTokens(keys, settings.issuer(), settings.clockSkew(), clock);
    this.tokens = new ProviderTokens(settings, signed);
    this.flow = new CodeFlow(settings.client(), http, tokens, clock);
    this.meters = meters;
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public Optional<Person> personOf(String accessToken) {
    return asked("keys", () -> tokens.personOf(accessToken));
  }

  @Override
  public String loginAddress(PendingLogin pending) {
    return asked("login", () -> flow.loginAddress(description.get(), pending));
  }

  @Override
  public Optional<Grant> redeem(String code, PendingLogin pending) {
    return asked("code", () -> flow.redeem(description.get(), code, pending));
  }

  @Override
  public Optional<Grant> renew(String refreshToken) {
    return asked("refresh", () -> flow.renew(description.get(), refreshToken));
  }

  /** Whoever logs out does so here in any case. */
  @Override
  public Optional<String> logoutAddress(String idToken, String back) {
    try {
      return flow.logoutAddress(description.get(), idToken, back);
    } catch (UnfitAnswerException e) {
      LOG.warn("a login ended in SPIRA only: the hospital's login {}", e.getMessage());
      return Optional.empty();
    }
  }

  private <T> T asked(String what, Supplier<T> question) {
    try {
      return question.get();
    } catch (UnfitAnswerException e) {
      meters.away(what);
      LOG.warn("the hospital's login could not be asked ({}): {}", what, e.getMessage());
      throw Refusal.busy(
          "the hospital's login does not answer; try again, or log in by a password");
    }
  }
}
