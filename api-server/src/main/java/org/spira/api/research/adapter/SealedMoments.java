package org.spira.api.research.adapter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/**
 * Seconds with the beginning of their HMAC behind a dot.
 *
 * @param mac with a key that is for this alone
 */
record SealedMoments(Function<String, byte[]> mac) {

  private static final int BYTES = 8;

  String seal(Instant second) {
    String text = second.truncatedTo(ChronoUnit.SECONDS).toString();
    return text + "." + HexFormat.of().formatHex(mac.apply(text), 0, BYTES);
  }

  Optional<Instant> open(String sealed) {
    try {
      Instant told = Instant.parse(sealed.substring(0, Math.max(0, sealed.lastIndexOf('.'))));
      return Optional.of(told).filter(second -> isSame(seal(second), sealed));
    } catch (DateTimeException expected) {
      return Optional.empty();
    }
  }

  /** In a time that tells nothing about where they differ. */
  private static boolean isSame(String made, String sealed) {
    return MessageDigest.isEqual(
        made.getBytes(StandardCharsets.UTF_8), sealed.getBytes(StandardCharsets.UTF_8));
  }
}
