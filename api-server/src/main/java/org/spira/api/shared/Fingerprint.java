package org.spira.api.inferences.application.request;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Digests what a request consists of, each piece with its length, so that no two run together. */
final class Fingerprint {

  private final MessageDigest digest = sha256();

  Fingerprint add(@Nullable Object piece) {
    return addBytes(Objects.toString(piece, "\0").getBytes(StandardCharsets.UTF_8));
  }

  Fingerprint addBytes(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
