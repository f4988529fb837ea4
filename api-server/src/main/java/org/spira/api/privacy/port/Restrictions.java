package org.spira.api.privacy.port;

import java.time.Instant;

/**
 * Inferences that are kept and told to nobody any more. Each method is one atomic step that a
 * majority has made durable when it returns.
 */
@FunctionalInterface
public interface Restrictions {

  /**
   * Takes an inference out of its user's hands; one that has not ended ends. Repeating it changes
   * nothing.
   *
   * @param by the id of the account that asked
   * @return false if it is not there, or was erased
   */
  boolean restrict(String inferenceId, Instant at, String by);
}
