package org.spira.api.shared;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody can guess. Safe for use by several threads. */
public final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /** So many random bytes, in characters that a URL and a cookie may have. */
  public static String of(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
