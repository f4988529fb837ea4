package org.spira.api.accounts.application;

import org.spira.api.shared.RandomText;

/** A password that nobody chose: 144 random bits as text. */
public final class MadeUpPassword {

  private static final int BYTES = 18;

  private MadeUpPassword() {}

  /** One that was never given before. */
  public static String next() {
    return RandomText.of(BYTES);
  }
}
