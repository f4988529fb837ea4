package org.spira.api.accounts.application;

import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Tokens.Claims;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Ids;
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
   * The user whose token this is, as stored now: a user who was removed or disabled is nobody, and
   * a token is void once the user's tokens were ended.
   *
   * @throws Refusal if the token is not genuine, has expired, is void, or is nobody's
   */
  public User caller(String token) {
    return tokens
        .claimsOf(token)
        .flatMap(claims -> owner(claims).filter(user -> user.standing().honours(claims.epoch())))
        .orElseThrow(() -> Refusal.unauthenticated("could not validate the credentials"));
  }

  /** A token is its person's, whatever they are called now; the old service's name a name only. */
  private Optional<User> owner(Claims claims) {
    if (claims.userId() != null) {
      return Ids.isLegal(claims.userId()) ? users.withId(claims.userId()) : Optional.empty();
    }
    return Optional.ofNullable(claims.username()).flatMap(users::named);
  }
}
