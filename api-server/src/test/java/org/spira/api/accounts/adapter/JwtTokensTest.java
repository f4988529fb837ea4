package org.spira.api.accounts.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.spira.api.accounts.Role;
import org.spira.api.accounts.Standing;
import org.spira.api.accounts.User;
import org.spira.api.accounts.port.Tokens.Claims;
import org.spira.api.inmemory.TickingClock;

class JwtTokensTest {

  private static final String KEY = "a key of at least thirty-two bytes, for tests";
  private static final User USER = new User("62d59254b6f4ae2a1f4f4f4f", "ana", "", "", Role.NURSE);

  private final TickingClock clock = new TickingClock();
  private final JwtTokens tokens = new JwtTokens(KEY, Duration.ofHours(1), clock);

  /** A token as the old service made it, with Python's order of members. */
  private static String handMade(String key, String header, String claims) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    String body =
        encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8))
            + "."
            + encoder.encodeToString(claims.getBytes(StandardCharsets.UTF_8));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return body
          + "."
          + encoder.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private String oldToken(String key, String algorithm) {
    long expiry = clock.instant().plusSeconds(60).getEpochSecond();
    return handMade(
        key,
        "{\"typ\":\"JWT\",\"alg\":\"" + algorithm + "\"}",
        "{\"username\":\"ana\",\"exp\":" + expiry + "}");
  }

  @Test
  void knowsItsOwnTokens() {
    User later =
        new User(USER.id(), "ana", "", "", Role.NURSE, List.of(), new Standing(false, false, 3));

    assertThat(tokens.claimsOf(tokens.issue(USER))).contains(new Claims(USER.id(), "ana", 0));
    assertThat(tokens.claimsOf(tokens.issue(later))).contains(new Claims(USER.id(), "ana", 3));
  }

  @Test
  void carriesTheClaimsOfTheContract() {
    String[] pieces = tokens.issue(USER).split("\\.");
    String header = new String(Base64.getUrlDecoder().decode(pieces[0]), StandardCharsets.UTF_8);
    String claims = new String(Base64.getUrlDecoder().decode(pieces[1]), StandardCharsets.UTF_8);

    assertThat(header).contains("\"alg\":\"HS256\"");
    assertThat(claims).contains("\"username\":\"ana\"").contains("\"exp\":");
  }

  @Test
  void knowsTokensOfTheOldService() {
    assertThat(tokens.claimsOf(oldToken(KEY, "HS256"))).contains(new Claims(null, "ana", 0));
  }

  @Test
  void refusesExpiredTokens() {
    String token = tokens.issue(USER);
    clock.advance(Duration.ofMinutes(61));

    assertThat(tokens.claimsOf(token)).isEmpty();
  }

  @Test
  void refusesATokenThatExpiredSinceItWasShownBefore() {
    String token = tokens.issue(USER);
    assertThat(tokens.claimsOf(token)).isPresent();
    assertThat(tokens.claimsOf(token)).contains(new Claims(USER.id(), "ana", 0));
    clock.advance(Duration.ofMinutes(61));

    assertThat(tokens.claimsOf(token)).isEmpty();
  }

  @Test
  void knowsMoreTokensThanItRemembers() {
    String token = tokens.issue(USER);
    for (int i = 0; i < 1_001; i++) {
      assertThat(tokens.claimsOf(tokens.issue(USER, Duration.ofSeconds(i + 1)))).isPresent();
    }

    assertThat(tokens.claimsOf(token)).isPresent();
  }

  @Test
  void refusesTokensOfAnotherKeyOrAlgorithm() {
    assertThat(tokens.claimsOf(oldToken("another key of at least thirty-two bytes", "HS256")))
        .isEmpty();
    assertThat(tokens.claimsOf(oldToken(KEY, "none"))).isEmpty();
    assertThat(tokens.claimsOf(oldToken(KEY, "HS512"))).isEmpty();
  }

  @Test
  void refusesTokensThatNeverExpireAndFindsNobodyInThoseThatNameNobody() {
    String header = "{\"typ\":\"JWT\",\"alg\":\"HS256\"}";
    long expiry = clock.instant().plusSeconds(60).getEpochSecond();

    assertThat(tokens.claimsOf(handMade(KEY, header, "{\"username\":\"ana\"}"))).isEmpty();
    assertThat(tokens.claimsOf(handMade(KEY, header, "{\"exp\":" + expiry + "}")))
        .contains(new Claims(null, null, 0));
    assertThat(tokens.claimsOf(handMade(KEY, header, "{\"epoch\":\"x\",\"exp\":" + expiry + "}")))
        .contains(new Claims(null, null, -1));
  }

  @Test
  void refusesWhatIsNoToken() {
    assertThat(tokens.claimsOf("")).isEmpty();
    assertThat(tokens.claimsOf("a.b.c")).isEmpty();
  }
}
