package org.spira.api.accounts.application.sessions;

import org.spira.api.accounts.port.PasswordHasher;

/** Takes every password for the right one. */
final class AnyPassword implements PasswordHasher {
  @Override
  public String hash(String password) {
    return "hash";
  }

  @Override
  public boolean matches(String password, String hash) {
    return true;
  }

  @Override
  public void expect(String hash) {
    // comparing takes no time
  }

  @Override
  public boolean isOutdated(String hash) {
    return false;
  }
}
