package org.spira.api.accounts.application;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody chose: 144 random bits as text. */
public final class MadeUpPassword {

  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private MadeUpPassword() {}

  /** One that was never given before. */
  public static String next() {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
