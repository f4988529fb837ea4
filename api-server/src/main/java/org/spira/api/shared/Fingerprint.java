package org.spira.api.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spira.common.Sha256;

/**
 * A SHA-256 over pieces, each as its length in bytes, a colon and its UTF-8, so that no two run
 * together. For one thread.
 */
public final class Fingerprint {

  private final MessageDigest digest = Sha256.begin();

  /** Adds what a piece says; nothing is a piece, too, and unlike an empty one. */
  public Fingerprint add(@Nullable Object piece) {
    return addBytes(Objects.toString(piece, "\0").getBytes(StandardCharsets.UTF_8));
  }

  /** Adds these bytes as one piece. */
  public Fingerprint addBytes(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** The digest as 64 hexadecimal digits; nothing can be added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
