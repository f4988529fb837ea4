package org.spira.api.inferences.adapter.rest.listing;

import java.time.Duration;
import org.spira.api.web.shares.AccountShares;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Lets one list that is not cut into pages be answered for an account at a time. Clients of the old
 * service ask for it, and nothing bounds it: many at once would fill the memory. Safe for several
 * threads.
 */
public final class WholeLists {

  private final AccountShares shares;

  /** Whoever asks meanwhile waits so long. */
  public WholeLists(Duration patience) {
    this.shares = new AccountShares(1, patience);
  }

  /**
   * Takes the account's place until the answer of the current request has been written.
   *
   * @throws org.spira.api.shared.TooManyException if it does not come free in time
   */
  public void holdUntilAnswered(String userId) {
    AccountShares.Place place = shares.take(userId);
    RequestContextHolder.currentRequestAttributes()
        .registerDestructionCallback(
            WholeLists.class.getName(), place::close, RequestAttributes.SCOPE_REQUEST);
  }
}
