package org.spira.api.accounts.application.federation;

import java.time.Instant;
import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.LoginLimits;
import org.spira.api.accounts.application.sessions.KeepSession;
import org.spira.api.accounts.application.sessions.KeepSession.Kept;
import org.spira.api.accounts.domain.PendingLogin;
import org.spira.api.accounts.port.Provider;
import org.spira.api.accounts.port.Provider.Grant;
import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.accounts.port.ProviderGrants.Given;
import org.spira.api.shared.Refusal;
import org.spira.api.shared.TooManyException;

/** Logs a browser in by the provider: sends it there, and takes it in when it comes back. */
public final class ProviderLogin {

  private final Provider provider;
  private final AdmitPerson admit;
  private final KeepSession keepSession;
  private final ProviderGrants grants;
  private final LoginLimits limits;

  /** On these. */
  public ProviderLogin(
      Provider provider,
      AdmitPerson admit,
      KeepSession keepSession,
      ProviderGrants grants,
      LoginLimits limits) {
    this.provider = provider;
    this.admit = admit;
    this.keepSession = keepSession;
    this.grants = grants;
    this.limits = limits;
  }

  /** Whether anybody can log in so. */
  public boolean isOffered() {
    return provider.isThere();
  }

  /**
   * Where the browser has to go.
   *
   * @throws Refusal if there is no provider, or it does not answer
   */
  public String begin(PendingLogin pending) {
    requireProvider();
    return provider.loginAddress(pending);
  }

  /**
   * Exchanges what the browser came back with.
   *
   * @param address where it is, in text
   * @throws Refusal if the provider does not take it, or does not answer
   * @throws TooManyException if too many attempts from there failed
   */
  public Grant redeem(String code, PendingLogin pending, String address) {
    requireProvider();
    LoginLimits.Attempt attempt = limits.beginFrom(address);
    Grant grant =
        redeem(code, pending, attempt)
            .orElseThrow(() ->
                Refusal.unauthenticated("the hospital's login did not confirm this; log in again"));
    attempt.succeeded();
    return grant;
  }

  /** Where it is away nobody has failed: passwords go on being taken from there. */
  private Optional<Grant> redeem(String code, PendingLogin pending, LoginLimits.Attempt attempt) {
    try {
      return provider.redeem(code, pending);
    } catch (Refusal away) {
      attempt.succeeded();
      throw away;
    }
  }

  /**
   * Logs in whose grant it is.
   *
   * @throws Refusal as {@link AdmitPerson#admit}
   */
  public Kept admit(Grant grant) {
    User user = admit.admit(grant.person());
    // without a way to ask again it is over when it would have to be asked
    Instant atMost = grant.refreshToken() == null ? grant.until() : Instant.MAX;
    Kept kept = keepSession.begin(user, atMost);
    grants.keep(kept.session(), new Given(grant.refreshToken(), grant.idToken()));
    return kept;
  }

  private void requireProvider() {
    if (!provider.isThere()) {
      throw Refusal.notFound("no login of a hospital's own is set up here");
    }
  }
}
