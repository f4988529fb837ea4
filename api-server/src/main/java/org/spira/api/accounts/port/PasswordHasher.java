package org.spira.api.accounts.port;

/** Turns passwords into something that can be stored. */
public interface PasswordHasher {

  /** How many bytes of UTF-8 a new password may have. */
  int MAX_BYTES = 72;

  /** The password, hashed and salted; at most {@link #MAX_BYTES} bytes. */
  String hash(String password);

  /** Whether this is the password; any length may be asked about. */
  boolean matches(String password, String hash);
}
