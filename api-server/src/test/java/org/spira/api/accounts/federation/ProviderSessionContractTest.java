package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.port.ProviderGrants;
import org.spira.api.inmemory.accounts.InMemoryProviderGrants;

/** How the pages stay logged in by the hospital's own login, and log out. */
class ProviderSessionContractTest extends FederatedBrowser {

  private static final String OVER = "the session is over; log in again";

  @Test
  void goesOnAsLongAsTheProviderSaysSo() {
    Answer in = logIn("spira-nurse");
    grant("none", "refresh-2", "spira-nurse");

    Answer renewed = browser.renew(browser.key(in));

    assertThat(browser.models(renewed)).isEqualTo(200);
    assertThat(PROVIDER.forms.getLast())
        .containsEntry("grant_type", "refresh_token")
        .containsEntry("refresh_token", "refresh-1");
    PROVIDER.answerJson("/token", 400, Map.of("error", "invalid_grant"));
    Answer over = browser.renew(browser.key(renewed));
    assertThat(PROVIDER.forms.getLast()).containsEntry("refresh_token", "refresh-2");
    assertThat(over.status()).isEqualTo(401);
    assertThat(over.detail()).isEqualTo(OVER);
  }

  @Test
  void keepsItsKeyWhileTheProviderIsAway() {
    String key = browser.key(logIn("spira-nurse"));
    PROVIDER.answerJson("/token", 500, Map.of());

    Answer away = browser.renew(key);
    assertThat(away.status()).isEqualTo(503);
    assertThat(away.header("Retry-After")).isNotEmpty();

    grant("none", "", "spira-nurse");
    assertThat(browser.renew(key).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spira-auditor", "cook"})
  void endsWithTheRoleThatItBeganWith(String role) {
    String key = browser.key(logIn("spira-nurse"));
    Date later = Date.from(Instant.now().plusSeconds(1));
    String token = PROVIDER.signed(PROVIDER.claims(subject, role).issueTime(later).build());
    PROVIDER.answerJson("/token", 200, Map.of("access_token", token));

    assertThat(browser.renew(key).detail()).isEqualTo(OVER);
  }

  @Test
  void endsWhenItIsAnotherPersonsOrNothingIsKeptOfIt() {
    Answer first = logIn("spira-nurse");
    PROVIDER.answerJson(
        "/token", 200, Map.of("access_token", PROVIDER.token("somebody-else", "spira-nurse")));
    assertThat(browser.renew(browser.key(first)).detail()).isEqualTo(OVER);

    Answer second = logIn("spira-nurse");
    String session = browser.key(second).split("\\.")[0];
    ((InMemoryProviderGrants) API.bean(ProviderGrants.class)).lose(session);
    assertThat(browser.renew(browser.key(second)).detail()).isEqualTo(OVER);
  }

  @Test
  void isShortWhereTheProviderCannotBeAskedAgain() {
    browser.begin();
    grant(browser.asked("nonce"), "", "spira-nurse");

    Answer in = browser.finish("a-code", browser.asked("state"));

    assertThat(in.response().headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).contains("spira_session=").containsPattern("Max-Age=(29\\d|300)"));
    assertThat(browser.renew(browser.key(in)).status()).isEqualTo(200);
  }

  @Test
  void saysWhereTheProvidersOwnLoginEnds() {
    String key = browser.key(logIn("spira-nurse"));
    String back = URLEncoder.encode(BACK, StandardCharsets.UTF_8);

    HttpRequest.Builder end = browser.ours("?back=" + back, "spira_session=" + key).DELETE();
    URI address = URI.create(API.send(end).json().get("logout_address").stringValue());

    assertThat(address.getPath()).isEqualTo("/logout");
    assertThat(FakeProvider.members(address.getRawQuery()))
        .containsEntry("post_logout_redirect_uri", BACK)
        .containsEntry("client_id", "spira")
        .containsKey("id_token_hint");
    assertThat(browser.renew(key).status()).isEqualTo(401);
    assertThat(
            API.send(browser.ours("?back=" + back, "spira_session=" + key).DELETE())
                .json()
                .has("logout_address"))
        .isFalse();
  }
}
