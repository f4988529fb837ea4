package org.spira.api.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that nobody was given, written by hand: no library would write most of them. */
final class ForgedTokens {

  static final String KEY = "a key of at least thirty-two bytes, for tests";
  static final String OTHER_KEY = "another key of thirty-two bytes or more, of nobody";

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final String BESIDE = ALPHABET + ".=+/ \"{}!~:%";

  private static final List<String> HEADERS =
      List.of(
          "{\"alg\":\"HS256\",\"typ\":\"JWT\"}",
          "{\"alg\":\"none\"}",
          "{\"alg\":\"NONE\",\"typ\":\"JWT\"}",
          "{\"alg\":\"HS512\"}",
          "{\"alg\":\"RS256\"}",
          "{\"alg\":\"ES256\",\"kid\":\"../../dev/null\"}",
          "{\"alg\":\"HS256\",\"jku\":\"http://elsewhere.invalid/keys\"}",
          "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}}",
          "{\"alg\":\"HS256\",\"crit\":[\"exp\"],\"exp\":1}",
          "{\"alg\":\"HS256\",\"zip\":\"DEF\"}",
          "{\"alg\":7}",
          "{\"alg\":null}",
          "{}",
          "[]",
          "\"HS256\"",
          "");

  private static final List<String> VALUES =
      List.of(
          "null",
          "\"\"",
          "\"x\"",
          "0",
          "-1",
          "1e400",
          "9223372036854775807",
          "-9223372036854775808",
          "99999999999999999999999999",
          "1.5",
          "true",
          "[]",
          "[1]",
          "{}",
          "{\"a\":1}",
          "\"\\u0000\"",
          "\"2126-01-01\"",
          "\"\\ud800\"");

  private final RandomGenerator random;

  /** The same ones for the same numbers. */
  ForgedTokens(RandomGenerator random) {
    this.random = random;
  }

  /** Claims as text, some of them replaced by what is no such claim. */
  String claims(Map<String, String> good) {
    StringBuilder json = new StringBuilder("{");
    good.forEach((name, value) -> {
      if (random.nextInt(6) > 0) {
        json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":");
        json.append(random.nextInt(3) > 0 ? value : any(VALUES));
      }
    });
    return json.append(random.nextInt(20) > 0 ? "}" : "").toString();
  }

  /** These claims under any header, signed by this key in the way of ours, or by nothing. */
  String underAnyHeader(String claims, String key) {
    String text = part(any(HEADERS)) + "." + part(claims);
    return text + "." + (random.nextInt(4) > 0 ? signature(text, key) : "");
  }

  /** These claims as ours are signed, by this key. */
  static String signed(String claims, String key) {
    String text = part(HEADERS.getFirst()) + "." + part(claims);
    return text + "." + signature(text, key);
  }

  /** A token that is another than this one in what it says, or in what proves it. */
  String mutated(String token) {
    // the last character of a signature has bits that say nothing
    int place = random.nextInt(token.length() - 1);
    return switch (random.nextInt(5)) {
      case 0 -> token.substring(0, place);
      case 1 -> token.substring(0, place) + token.substring(place + 1);
      case 2 -> replaced(token, place);
      case 3 -> token.substring(0, place) + any(BESIDE) + token.substring(place);
      default -> token.substring(place) + token.substring(0, place);
    };
  }

  private String replaced(String token, int place) {
    char other = any(BESIDE);
    while (other == token.charAt(place)) {
      other = any(BESIDE);
    }
    return token.substring(0, place) + other + token.substring(place + 1);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private char any(String of) {
    return of.charAt(random.nextInt(of.length()));
  }

  private static String part(String text) {
    return encode(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String signature(String text, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return encode(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
