package org.spira.api.accounts.port;

import org.spira.api.shared.TooBusyException;

/**
 * Turns passwords into something that can be stored. Every method but {@link #expect} and {@link
 * #isOutdated} throws {@link TooBusyException} when too much waits to be hashed.
 */
public interface PasswordHasher {

  /** The password, hashed and salted; at most 72 bytes of it. */
  String hash(String password);

  /**
   * Whether this is the password; any length may be asked about. It takes the same work whatever
   * the hash is, be it none at all.
   */
  boolean matches(String password, String hash);

  /** Learns of a hash that may be compared with, so that others take as much work. */
  void expect(String hash);

  /** Whether the hash was made otherwise than {@link #hash} makes it now. */
  boolean isOutdated(String hash);
}
