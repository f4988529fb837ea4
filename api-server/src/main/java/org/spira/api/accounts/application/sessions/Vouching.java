package org.spira.api.accounts.application.sessions;

import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Sessions.Session;
import org.spira.api.shared.Refusal;

/** Whoever knows of a user whether they still may be logged in. */
@FunctionalInterface
public interface Vouching {

  /** For those whose password is ours: what is stored of them says all. */
  Vouching OURS = (user, session) -> true;

  /**
   * Whether the session may go on.
   *
   * @throws Refusal of the kind {@link Refusal.Kind#BUSY} if nobody can tell just now
   */
  boolean vouchesFor(User user, Session session);
}
