package org.spira.api.accounts.port;

/** Who wants to know what becomes of sessions. */
@FunctionalInterface
public interface SessionEvents {

  /**
   * A key was shown that is not good any more, of a session that goes on: whoever showed it, or
   * whoever used it before, has a copy. The session ends with that.
   *
   * @param userId whose session it is
   */
  void keyShownAgain(String userId);
}
