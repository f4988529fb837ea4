package org.spira.api.research.domain;

import java.util.regex.Pattern;

/** 128 bits as text. */
final class Digits {

  private static final Pattern LEGAL = Pattern.compile("[0-9a-f]{32}");

  private Digits() {}

  static boolean are(String text) {
    return LEGAL.matcher(text).matches();
  }

  static void require(String text) {
    if (!are(text)) {
      throw new IllegalArgumentException("no 32 hexadecimal digits");
    }
  }
}
