package org.spira.api.accounts.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.User.Identity;
import org.spira.api.accounts.domain.PendingLogin;
import org.spira.api.shared.Refusal;

/**
 * The hospital's own login, an OpenID provider. Whatever has to ask it throws a {@link Refusal}
 * that says so when it does not answer, and waits no longer than is configured.
 */
public interface Provider {

  /** Whether there is one. */
  boolean isThere();

  /** Whose an access token is that is genuine, meant for us, and has not expired. */
  Optional<Person> personOf(String accessToken);

  /** Where a browser has to go to log in. */
  String loginAddress(PendingLogin pending);

  /** Exchanges what a browser came back with; empty if the provider does not take it. */
  Optional<Grant> redeem(String code, PendingLogin pending);

  /** Asks whether a login still stands; empty if the provider says that it does not. */
  Optional<Grant> renew(String refreshToken);

  /**
   * Where a browser has to go to log out, where the provider offers that.
   *
   * @param back where it is to be sent from there
   */
  Optional<String> logoutAddress(String idToken, String back);

  /**
   * Somebody, as the provider describes them.
   *
   * @param name what they are called there; may be anything, or empty
   * @param roles those of ours that they have there
   * @param hospitals names or ids, some of which may be none of ours
   * @param said when it described them so
   */
  record Person(
      Identity identity, String name, Set<Role> roles, List<String> hospitals, Instant said) {

    /** Copies the collections. */
    public Person {
      roles = Set.copyOf(roles);
      hospitals = List.copyOf(hospitals);
    }

    /** Only who says so. */
    @Override
    public String toString() {
      return "Person[" + identity + "]";
    }
  }

  /**
   * A login that stands.
   *
   * @param refreshToken asks whether it still does; absent where the provider gives none
   * @param idToken ends it; absent where it was not given again
   * @param until how long it stands without asking
   */
  record Grant(
      Person person, @Nullable String refreshToken, @Nullable String idToken, Instant until) {

    /** Only whose. */
    @Override
    public String toString() {
      return "Grant[" + person + "]";
    }
  }
}
