package org.spira.api.accounts.application;

import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.federation.AdmitPerson;
import org.spira.api.accounts.port.Provider;
import org.spira.api.accounts.port.Tokens;
import org.spira.api.accounts.port.Tokens.Claims;
import org.spira.api.accounts.port.Users;
import org.spira.api.shared.Ids;
import org.spira.api.shared.Refusal;

/** Tells from a token who is calling. */
public final class Authenticate {

  private final Tokens tokens;
  private final Users users;
  private final Provider provider;
  private final AdmitPerson admit;

  /** On these. */
  public Authenticate(Tokens tokens, Users users, Provider provider, AdmitPerson admit) {
    this.tokens = tokens;
    this.users = users;
    this.provider = provider;
    this.admit = admit;
  }

  /**
   * The user whose token this is, as stored now: a user who was removed or disabled is nobody, and
   * a token is void once the user's tokens were ended.
   *
   * @throws Refusal if the token is not genuine, has expired, is void, or is nobody's; if it is the
   *     provider's, also as {@link AdmitPerson#admitByToken}
   */
  public User caller(String token) {
    Optional<Claims> ours = tokens.claimsOf(token);
    Optional<User> user =
        ours.isPresent()
            ? ours.flatMap(this::caller)
            : provider.personOf(token).map(admit::admitByToken);
    return user.orElseThrow(() -> Refusal.unauthenticated("could not validate the credentials"));
  }

  private Optional<User> caller(Claims claims) {
    return owner(claims).filter(user -> user.standing().honours(claims.epoch()));
  }

  /** A token is its person's, whatever they are called now; the old service's name a name only. */
  private Optional<User> owner(Claims claims) {
    if (claims.userId() != null) {
      return Ids.isLegal(claims.userId()) ? users.withId(claims.userId()) : Optional.empty();
    }
    return Optional.ofNullable(claims.username())
        .flatMap(users::named)
        .filter(user -> !user.isFederated());
  }
}
