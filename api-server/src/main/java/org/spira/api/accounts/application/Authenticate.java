package org.spira.api.accounts.application;

import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Refusal;

/** Tells from a token who is calling. */
public final class Authenticate {

  private final Tokens tokens;
  private final Users users;

  /** On these ports. */
  public Authenticate(Tokens tokens, Users users) {
    this.tokens = tokens;
    this.users = users;
  }

  /**
   * The user whose token this is, as stored now: a user who was removed is nobody.
   *
   * @throws Refusal if the token is not genuine, has expired, or is nobody's
   */
  public User caller(String token) {
    return tokens
        .usernameIn(token)
        .flatMap(users::withUsername)
        .orElseThrow(() -> Refusal.unauthenticated("could not validate the credentials"));
  }
}
