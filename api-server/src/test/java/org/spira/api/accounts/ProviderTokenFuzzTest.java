package org.spira.api.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.federation.FakeProvider;

/** Whatever is shown for a token of the hospital's own login that is none is refused as such. */
class ProviderTokenFuzzTest {

  private static final long SEED = 20261129;
  private static final int MANY = 500;

  private static FakeProvider provider;
  private static Api api;
  private static RSAKey key;

  private final ForgedTokens forged = new ForgedTokens(new Random(SEED));

  @BeforeAll
  static void start() {
    provider = FakeProvider.start();
    api = Api.startedWith("--SPIRA_OIDC_ISSUER=" + provider.issuer());
    key = provider.key();
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  private static Answer ask(String token) {
    return api.getWith(token, "/v1/models");
  }

  private static void assertKeptOut(Supplier<String> tokens) {
    for (int i = 0; i < MANY; i++) {
      String token = tokens.get();
      Answer answer = ask(token);

      assertThat(answer.status()).as("number %d of seed %d: %s", i, SEED, token).isEqualTo(401);
      assertThat(answer.detail()).isIn("could not validate the credentials", "Not authenticated");
    }
  }

  /** What a token says that would let in. */
  private static Map<String, String> good() {
    Map<String, String> claims = new LinkedHashMap<>();
    claims.put("iss", "\"" + provider.issuer() + "\"");
    claims.put("sub", "\"fuzz\"");
    claims.put("aud", "[\"spira-api\"]");
    claims.put("azp", "\"spira\"");
    claims.put("roles", "[\"spira-nurse\"]");
    claims.put("iat", String.valueOf(Instant.now().getEpochSecond()));
    claims.put("exp", String.valueOf(Instant.now().plusSeconds(600).getEpochSecond()));
    return claims;
  }

  private static String signed(String claims) {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsMutatedTokensOut() {
    String genuine = provider.token("fuzz", "spira-nurse");
    assertThat(ask(genuine).status()).isEqualTo(200);

    assertKeptOut(() -> forged.mutated(genuine));
  }

  /** The public key is everybody's: as a secret it must open nothing. */
  @Test
  void keepsTokensOutUnderAnyOtherHeader() {
    assertKeptOut(() -> forged.underAnyHeader(forged.claims(good()), key.toPublicJWK().toString()));
  }

  @Test
  void keepsTokensOutOfOthersThoughTheKeyIsRight() {
    Map<String, String> claims = good();
    claims.put("aud", "[\"another-api\"]");

    assertKeptOut(() -> signed(forged.claims(claims)));
  }

  /** Some of them are still good enough; none may break anything. */
  @Test
  void breaksByNothingThatTheProviderSigns() {
    for (int i = 0; i < MANY; i++) {
      String claims = forged.claims(good());
      assertThat(ask(signed(claims)).status()).as(claims).isIn(200, 401, 403);
    }
  }
}
