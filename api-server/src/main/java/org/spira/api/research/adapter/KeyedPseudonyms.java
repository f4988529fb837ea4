package org.spira.api.research.adapter;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.spira.api.inferences.EraseInferences;
import org.spira.api.research.domain.CaseId;
import org.spira.api.research.domain.PatientPseudonym;
import org.spira.api.research.port.Pseudonyms;

/**
 * Makes pseudonyms with a key that leaves no API Server. A patient's is HMAC-SHA-256 (RFC 2104) of
 * hospital and number, cut to 128 bits. An inference's is its id in one block of AES-256, so that
 * it can be found again without a list of who is who.
 */
public final class KeyedPseudonyms implements Pseudonyms {

  private static final String HMAC = "HmacSHA256";
  private static final String AES = "AES";
  private static final int BLOCK = 16;
  private static final int ID_BYTES = 12;
  private static final int KEY_ID_BYTES = 4;
  private static final HexFormat HEX = HexFormat.of();

  private final Key patients;
  private final Key cases;
  private final SealedMoments moments;
  private final String keyId;

  private KeyedPseudonyms(byte[] key) {
    Key given = new SecretKeySpec(key, HMAC);
    this.patients = new SecretKeySpec(mac(given, "patients"), HMAC);
    Key seconds = new SecretKeySpec(mac(given, "moments"), HMAC);
    this.moments = new SealedMoments(text -> mac(seconds, text));
    this.cases = new SecretKeySpec(mac(given, "cases"), AES);
    this.keyId = HEX.formatHex(mac(given, "key"), 0, KEY_ID_BYTES);
  }

  /** With this key. */
  public static KeyedPseudonyms of(String key) {
    return new KeyedPseudonyms(key.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String keyId() {
    return keyId;
  }

  @Override
  public PatientPseudonym patient(String hospital, String number) {
    // neither has a blank any more, so that no two pairs are the same text
    String both = EraseInferences.compared(hospital) + " " + EraseInferences.compared(number);
    return new PatientPseudonym(HEX.formatHex(mac(patients, both), 0, BLOCK));
  }

  @Override
  public CaseId hide(String inferenceId) {
    byte[] block = Arrays.copyOf(HEX.parseHex(inferenceId), BLOCK);
    return new CaseId(HEX.formatHex(crypt(Cipher.ENCRYPT_MODE, block)));
  }

  @Override
  public Optional<String> reveal(CaseId id) {
    byte[] block = crypt(Cipher.DECRYPT_MODE, HEX.parseHex(id.digits()));
    byte[] found = Arrays.copyOf(block, ID_BYTES);
    return Arrays.equals(block, Arrays.copyOf(found, BLOCK))
        ? Optional.of(HEX.formatHex(found))
        : Optional.empty();
  }

  @Override
  public String seal(Instant second) {
    return moments.seal(second);
  }

  @Override
  public Optional<Instant> open(String sealed) {
    return moments.open(sealed);
  }

  /** One block has no other block that it could be told from: an empty vector says nothing. */
  private byte[] crypt(int mode, byte[] block) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(mode, cases, new IvParameterSpec(new byte[BLOCK]));
      return cipher.doFinal(block);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES", e);
    }
  }

  private static byte[] mac(Key key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
