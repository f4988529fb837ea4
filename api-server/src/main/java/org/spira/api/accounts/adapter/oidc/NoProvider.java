package org.spira.api.accounts.adapter.oidc;

import java.util.Optional;
import org.spira.api.accounts.domain.PendingLogin;
import org.spira.api.accounts.port.Provider;

/** Where no provider is set up: nobody comes by one. */
final class NoProvider implements Provider {

  @Override
  public boolean isThere() {
    return false;
  }

  @Override
  public Optional<Person> personOf(String accessToken) {
    return Optional.empty();
  }

  @Override
  public String loginAddress(PendingLogin pending) {
    throw new IllegalStateException("there is no provider to log in by");
  }

  @Override
  public Optional<Grant> redeem(String code, PendingLogin pending) {
    return Optional.empty();
  }

  @Override
  public Optional<Grant> renew(String refreshToken) {
    return Optional.empty();
  }

  @Override
  public Optional<String> logoutAddress(String idToken, String back) {
    return Optional.empty();
  }
}
