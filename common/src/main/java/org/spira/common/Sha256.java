package org.spira.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256, which every JDK has. Safe for use by several threads. */
public final class Sha256 {

  private static final int READ_AT_ONCE = 8192;

  private Sha256() {}

  /** A digest to be filled bit by bit, by one thread. */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The 32 bytes of a text's digest, in UTF-8. */
  public static byte[] of(String text) {
    return begin().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of these bytes as the header {@code Repr-Digest} has it (RFC 9530). */
  public static String reprDigest(byte[] bytes) {
    return "sha-256=:" + Base64.getEncoder().encodeToString(begin().digest(bytes)) + ":";
  }

  /** The 64 hexadecimal digits of the digest of these bytes. */
  public static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(begin().digest(bytes));
  }

  /** The 64 hexadecimal digits of the digest of all that is still to be read. */
  public static String hexOf(InputStream in) throws IOException {
    MessageDigest digest = begin();
    byte[] some = new byte[READ_AT_ONCE];
    for (int read = in.read(some); read >= 0; read = in.read(some)) {
      digest.update(some, 0, read);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
