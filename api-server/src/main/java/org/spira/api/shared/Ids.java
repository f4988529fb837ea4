package org.spira.api.shared;

import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Identifiers: MongoDB ObjectIds as 24 hexadecimal digits, the first eight of which tell a time.
 */
public final class Ids {

  /** The last time that an id can tell: its first four bytes are seconds. */
  public static final Instant LAST = Instant.ofEpochSecond(0xffff_ffffL);

  private static final Pattern LEGAL = Pattern.compile("[0-9a-fA-F]{24}");
  private static final int TIME_DIGITS = 8;

  private Ids() {}

  /** Whether this text can be an id. */
  public static boolean isLegal(String text) {
    return LEGAL.matcher(text).matches();
  }

  /** When the id was made, to the second. */
  public static Instant timeOf(String id) {
    return Instant.ofEpochSecond(HexFormat.fromHexDigitsToLong(id, 0, TIME_DIGITS));
  }

  /** The smallest id that can be made at this time or later. */
  public static String firstAt(Instant time) {
    return "%08x".formatted(time.getEpochSecond()) + "0".repeat(16);
  }
}
