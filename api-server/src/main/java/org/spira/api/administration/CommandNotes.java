package org.spira.api.administration;

import java.util.Map;

/** Takes note of what a command changes, where what others change is noted too. */
public interface CommandNotes {

  /**
   * Notes that something is about to be done; when this returns, it is stored.
   *
   * @param action {@code administrator.rescue}
   * @param records ids by what they are ids of
   * @throws org.spira.api.shared.StoreUnavailableException if it is not known to be stored
   */
  void asked(String action, Map<String, String> records);

  /** Notes that it was done, in the same way. */
  void done(String action, Map<String, String> records);
}
