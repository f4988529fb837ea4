package org.spira.api.accounts.adapter.sessions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps text from whoever reads the database: AES-256-GCM, under a key of its own that is derived
 * from the one that signs tokens. Safe for use by several threads.
 */
final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String PURPOSE = "spira: what a provider gave for a session";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;

  /** Under a key derived from this secret. */
  Seal(String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(utf8(secret), "HmacSHA256"));
      this.key = new SecretKeySpec(mac.doFinal(utf8(PURPOSE)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  /**
   * The text, sealed.
   *
   * @param place where it is kept: elsewhere it is good for nothing
   */
  String close(String text, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(utf8(text));
      byte[] both =
          ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed).array();
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  /** The text; empty if it was sealed under another key, in another place, or changed. */
  Optional<String> open(String sealed, String place) {
    try {
      ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
      byte[] nonce = new byte[Math.min(NONCE_BYTES, both.remaining())];
      both.get(nonce);
      byte[] closed = new byte[both.remaining()];
      both.get(closed);
      byte[] text = cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(closed);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | GeneralSecurityException expected) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(utf8(place));
    return cipher;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
