package org.spira.api.accounts.application.federation;

import java.util.Optional;
import org.spira.api.accounts.User;
import org.spira.api.accounts.application.sessions.Vouching;
import org.spira.api.accounts.port.Provider;
import org.spira.api.accounts.port.Provider.Grant;
import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.accounts.port.ProviderGrants.Given;
import org.spira.api.accounts.port.Sessions.Session;

/** What becomes of a session that somebody began by the provider: it goes on as theirs does. */
public final class ProviderSessions implements Vouching {

  private final Provider provider;
  private final AdmitPerson admit;
  private final ProviderGrants grants;

  /** On these. */
  public ProviderSessions(Provider provider, AdmitPerson admit, ProviderGrants grants) {
    this.provider = provider;
    this.admit = admit;
    this.grants = grants;
  }

  /** Asks the provider; one who came by it and for whom nothing is kept is not vouched for. */
  @Override
  public boolean vouchesFor(User user, Session session) {
    if (!user.isFederated()) {
      return true;
    }
    Optional<Given> given = grants.of(session.id());
    if (given.isEmpty() || !provider.isThere()) {
      return false;
    }
    String refreshToken = given.get().refreshToken();
    // without one the session was begun for no longer than it stands without asking
    return refreshToken == null
        || provider.renew(refreshToken).filter(grant -> isStill(user, grant, session)).isPresent();
  }

  private boolean isStill(User user, Grant grant, Session session) {
    if (!grant.person().identity().equals(user.identity())) {
      return false;
    }
    admit.admit(grant.person());
    grants.keep(session.id(), new Given(grant.refreshToken(), grant.idToken()));
    return true;
  }

  /** Where the browser of a session has to go so that the provider's ends too. */
  public Optional<String> logoutAddress(Session session, String back) {
    return grants
        .of(session.id())
        .map(Given::idToken)
        .filter(token -> provider.isThere())
        .flatMap(idToken -> provider.logoutAddress(idToken, back));
  }
}
