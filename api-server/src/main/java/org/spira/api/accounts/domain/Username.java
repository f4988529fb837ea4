package org.spira.api.accounts.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.spira.api.shared.VisibleText;

/**
 * A name to log in with. It has one canonical form, so that two names that a person cannot tell
 * apart are one: compatibility characters resolved (Unicode's NFKC), case folded, trimmed.
 */
public final class Username {

  private static final int MAX_LENGTH = 64;

  private Username() {}

  /** The name as it is kept and shown: as written, but trimmed and composed. */
  public static String shown(String text) {
    return Normalizer.normalize(text, Form.NFKC).strip();
  }

  /** The one form of all ways to write the name. */
  public static String canonical(String text) {
    String folded = shown(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Form.NFKC).strip();
  }

  /** Whether a new user may be called this: not empty, not long, every character visible. */
  public static boolean isLegal(String text) {
    String name = shown(text);
    return !name.isEmpty()
        && name.codePointCount(0, name.length()) <= MAX_LENGTH
        && text.codePoints().allMatch(Username::isVisible);
  }

  private static boolean isVisible(int character) {
    return VisibleText.isVisible(character) && !isBlankLetter(character);
  }

  /** Letters by their category, and nothing to see: Hangul fillers, variation selectors. */
  private static boolean isBlankLetter(int character) {
    return character == 0x115F
        || character == 0x1160
        || character == 0x3164
        || character == 0xFFA0
        || character == 0x034F
        || character == 0x2800
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF)
        || (character >= 0x180B && character <= 0x180F);
  }
}
