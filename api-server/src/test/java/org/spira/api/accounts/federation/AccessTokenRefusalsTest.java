package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** Access tokens of the hospital's own login that open nothing. */
class AccessTokenRefusalsTest {

  private static final String NOT_VALID = "could not validate the credentials";

  private static FakeProvider provider;
  private static Api api;

  private final String subject = "s-" + new ObjectId().toHexString();

  @BeforeAll
  static void start() {
    provider = FakeProvider.start();
    api = Api.startedWith("--SPIRA_OIDC_ISSUER=" + provider.issuer(), "--SPIRA_OIDC_CLOCK_SKEW=2s");
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  private static Answer get(String token, String path) {
    return api.send(api.request(path).header("Authorization", "Bearer " + token).GET());
  }

  static Stream<Arguments> refused() {
    Instant past = Instant.now().minusSeconds(60);
    return Stream.of(
            Map.entry("another issuer", claims(c -> c.issuer("https://elsewhere.example"))),
            Map.entry("an issuer with a slash", claims(c -> c.issuer(provider.issuer() + "/"))),
            Map.entry("another audience", claims(c -> c.audience("other-api"))),
            Map.entry("no audience", claims(c -> c.audience((String) null))),
            Map.entry("an ID token", claims(c -> c.audience("spira"))),
            Map.entry("another client", claims(c -> c.claim("azp", "canteen"))),
            Map.entry("no client", claims(c -> c.claim("azp", null))),
            Map.entry("expired", claims(c -> c.expirationTime(Date.from(past)))),
            Map.entry("for ever", claims(c -> c.expirationTime(null))),
            Map.entry("not yet", claims(c -> c.notBeforeTime(Date.from(past.plusSeconds(120))))),
            Map.entry("of no time", claims(c -> c.issueTime(null))),
            Map.entry("of nobody", claims(c -> c.subject(null))),
            Map.entry("of a blank", claims(c -> c.subject(" "))),
            Map.entry("of a long one", claims(c -> c.subject("s".repeat(256)))))
        .map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  private static UnaryOperator<JWTClaimsSet.Builder> claims(
      UnaryOperator<JWTClaimsSet.Builder> change) {
    return change;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void opensNothingWhenItIsNotMeantForUs(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
    JWTClaimsSet claims = change.apply(provider.claims(subject, "spira-admin")).build();

    Answer answer = get(provider.signed(claims), "/v1/models");

    assertThat(answer.status()).as(what).isEqualTo(401);
    assertThat(answer.detail()).isEqualTo(NOT_VALID);
  }

  @Test
  void opensNothingWhenAnotherKeySignedIt() {
    JWTClaimsSet claims = provider.claims(subject, "spira-admin").build();

    Answer sameName = get(FakeProvider.signed(claims, FakeProvider.newKey("first")), "/v1/models");
    Answer unknown = get(FakeProvider.signed(claims, FakeProvider.newKey("other")), "/v1/models");

    assertThat(List.of(sameName.status(), unknown.status())).containsOnly(401);
  }

  /** Whoever forges keys' names must not make SPIRA ask the provider each time. */
  @Test
  void asksForKeysNoMoreOftenBecauseOfThoseThatNobodyHas() {
    JWTClaimsSet claims = provider.claims(subject, "spira-admin").build();
    RSAKey key = FakeProvider.newKey("forged");
    for (int i = 0; i < 50; i++) {
      RSAKey other = new RSAKey.Builder(key).keyID("forged-" + i).build();
      assertThat(get(FakeProvider.signed(claims, other), "/v1/models").status()).isEqualTo(401);
    }

    assertThat(provider.asked).filteredOn("/keys"::equals).hasSizeLessThan(8);
  }

  @ParameterizedTest
  @CsvSource({
    "'something-else', gives you no role in SPIRA",
    "'', gives you no role in SPIRA",
    "'nurse', gives you no role in SPIRA",
    "'spira-nurse spira-admin', gives you several roles"
  })
  void isRefusedWithAReasonWithoutJustOneRole(String roles, String reason) {
    Answer answer = get(provider.token(subject, roles.split(" ")), "/v1/models");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.detail()).contains(reason, "ask whoever looks after that login");
  }
}
