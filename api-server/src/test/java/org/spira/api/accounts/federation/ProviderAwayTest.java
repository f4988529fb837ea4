package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spira.api.Api;
import org.spira.api.Api.Answer;

/** A provider that is away from the start, or says what it should not. */
class ProviderAwayTest {

  private static final String BACK = "https://spira.example/";

  private final FakeProvider provider = FakeProvider.start();

  @AfterEach
  void stop() {
    provider.close();
  }

  private Api api() {
    return Api.startedWith("--SPIRA_OIDC_ISSUER=" + provider.issuer(), "--SPIRA_OIDC_TIMEOUT=1s");
  }

  private static Answer get(Api api, String token) {
    return api.send(api.request("/v1/models").header("Authorization", "Bearer " + token).GET());
  }

  private void assertAway(Api api, String token) {
    Instant asked = Instant.now();
    List<Answer> answers = List.of(get(api, token), new LoginBrowser(api, BACK).begin());

    assertThat(answers).allSatisfy(ProviderAwayTest::assertSaysWhoIsAway);
    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
    assertThat(api.get("ana", "/v1/models").status()).as("a token of ours").isEqualTo(200);
  }

  private static void assertSaysWhoIsAway(Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.detail()).contains("the hospital's login does not answer");
    assertThat(answer.header("Retry-After")).isNotEmpty();
  }

  @Test
  void lettingNobodyInNorKeepingOthersOut() {
    String token = provider.token("s", "spira-nurse");
    provider.close();

    Api api = api();
    assertAway(api, token);
    MeterRegistry meters = api.bean(MeterRegistry.class);
    for (String asked : List.of("keys", "login")) {
      assertThat(meters.get("spira.provider.away").tag("asked", asked).counter().count())
          .isEqualTo(1);
    }
  }

  @Test
  void countsAsNobodysFailure() {
    Api api =
        Api.startedWith(
            "--SPIRA_OIDC_ISSUER=" + provider.issuer(), "--SPIRA_LOGIN_FAILURES_PER_ADDRESS=3");
    LoginBrowser browser = new LoginBrowser(api, BACK);
    browser.begin();
    provider.answerJson("/token", 500, Map.of());

    for (int i = 0; i < 5; i++) {
      assertThat(browser.finish("a-code", browser.asked("state")).status()).isEqualTo(503);
    }

    provider.answerJson("/token", 400, Map.of("error", "invalid_grant"));
    assertThat(browser.finish("a-code", browser.asked("state")).status()).isEqualTo(401);
  }

  @Test
  void takingForEverIsAway() {
    String token = provider.token("s", "spira-nurse");
    provider.hang();

    assertAway(api(), token);
  }

  @Test
  void beingAnotherIsAway() {
    provider.describe("https://elsewhere.example");

    assertAway(api(), provider.token("s", "spira-nurse"));
  }

  @Test
  void leadingElsewhereInTheClearIsAway() {
    provider.leadTo("http://elsewhere.example");

    assertAway(api(), provider.token("s", "spira-nurse"));
  }
}
