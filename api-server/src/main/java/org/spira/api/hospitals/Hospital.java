package org.spira.api.hospitals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A place where patients are recorded. */
public record Hospital(String id, String name) {

  private static final int ID_BYTES = 12;

  /** A hospital whose id follows from its name, so that adding it twice adds it once. */
  public static Hospital named(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return new Hospital(HexFormat.of().formatHex(digest, 0, ID_BYTES), name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
