package org.spira.api.accounts;

import org.spira.api.shared.Refusal;

/** Who calls, for controllers of any subject. */
public final class Caller {

  /** The request attribute that holds the {@link User} whose token the request showed. */
  public static final String ATTRIBUTE = "org.spira.api.caller";

  /** The request attribute that holds the name under which somebody tries to log in. */
  public static final String CLAIMED = "org.spira.api.claimed";

  /** The request attribute that holds the method whose route the caller's role may not call. */
  public static final String REFUSED = "org.spira.api.refused";

  private Caller() {}

  /**
   * Returns if a caller asks in their own name.
   *
   * @throws Refusal if it is that of another
   */
  public static void requireOwn(String userId, User caller) {
    if (!caller.id().equalsIgnoreCase(userId)) {
      throw Refusal.forbidden();
    }
  }
}
