package org.spira.api.accounts.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spira.api.Api;
import org.spira.api.Api.Answer;
import org.spira.api.accounts.port.FederatedUsers;

/** How the pages log in by the hospital's own login. */
class ProviderLoginContractTest extends FederatedBrowser {

  @Test
  void sendsTheBrowserToTheProviderWithPkce() {
    Answer begun = browser.begin();

    assertThat(URI.create(browser.address()).getPath()).isEqualTo("/login");
    assertThat(browser.asked("response_type")).isEqualTo("code");
    assertThat(browser.asked("redirect_uri")).isEqualTo(BACK);
    assertThat(browser.asked("code_challenge_method")).isEqualTo("S256");
    assertThat(browser.asked("scope")).isEqualTo("openid profile");
    assertThat(begun.header("Set-Cookie"))
        .contains("HttpOnly", "SameSite=Strict", "Path=/v1/session/provider;");
    assertThat(begun.response().body()).doesNotContain(browser.pending().split("\\.")[2]);
  }

  @Test
  void logsInWhoComesBack() {
    Answer in = logIn("spira-nurse");

    assertThat(in.status()).as(in.response().body()).isEqualTo(200);
    assertThat(in.json().get("id").stringValue()).isEqualTo(user().id());
    assertThat(in.json().get("role").stringValue()).isEqualTo("nurse");
    assertThat(browser.models(in)).isEqualTo(200);
    Map<String, String> sent = PROVIDER.forms.getLast();
    assertThat(sent)
        .containsEntry("grant_type", "authorization_code")
        .containsEntry("code", "a-code")
        .containsEntry("code_verifier", browser.pending().split("\\.")[2])
        .doesNotContainKey("client_id");
    assertThat(in.response().headers().allValues("Set-Cookie"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("spira_login=;").contains("Max-Age=0"));
  }

  @Test
  void refusesAnotherStateThanItsOwn() {
    browser.begin();
    grant(browser.asked("nonce"), "r", "spira-nurse");

    assertThat(browser.finish("a-code", "x".repeat(43)).status()).isEqualTo(401);
    assertThat(new LoginBrowser(API, BACK).finish("a-code", browser.asked("state")).status())
        .isEqualTo(401);
  }

  @Test
  void refusesAnIdTokenOfAnotherLoginOrOfAnotherPerson() {
    browser.begin();
    grant("another-nonce", "r", "spira-nurse");
    assertThat(browser.finish("a-code", browser.asked("state")).status()).isEqualTo(401);

    grantWithIdOf("somebody-else");
    assertThat(browser.finish("a-code", browser.asked("state")).status()).isEqualTo(401);
    assertThat(API.bean(FederatedUsers.class).withIdentity(identity())).isEmpty();
  }

  private void grantWithIdOf(String person) {
    PROVIDER.answerJson(
        "/token",
        200,
        Map.of(
            "access_token", PROVIDER.token(subject, "spira-nurse"),
            "id_token", idToken(person, browser.asked("nonce"))));
  }

  @ParameterizedTest
  @CsvSource({"400, invalid_grant, 401", "400, invalid_client, 503", "401, x, 503", "500, x, 503"})
  void saysWhoseFaultItIsWhenACodeIsNotTaken(int status, String error, int answered) {
    browser.begin();
    PROVIDER.answerJson("/token", status, Map.of("error", error));

    Answer answer = browser.finish("a-code", browser.asked("state"));

    assertThat(answer.status()).isEqualTo(answered);
    assertThat(answer.detail()).contains("the hospital's login");
  }

  @Test
  void refusesWhoHasNoRoleAndNotesIt() {
    Answer refused = logIn("cook");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.detail()).contains("gives you no role in SPIRA");
    assertThat(API.bean(FederatedUsers.class).withIdentity(identity())).isEmpty();
    assertThat(trail("login.provider", "refused")).isTrue();
  }

  @Test
  void notesWhoLoggedIn() {
    logIn("spira-nurse");

    Answer entries =
        API.get("admin", "/v1/audit/entries?action=login.provider&actor=" + user().id());
    assertThat(entries.json().get("entries").get(0).get("outcome").stringValue()).isEqualTo("done");
  }

  private boolean trail(String action, String outcome) {
    return API.get("admin", "/v1/audit/entries?action=" + action)
        .json()
        .get("entries")
        .valueStream()
        .anyMatch(entry -> entry.get("outcome").stringValue().equals(outcome));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://spira.example/", "javascript:alert(1)", "https://spira.example/x", ""})
  void goesBackNowhereButToPages(String back) {
    assertThat(new LoginBrowser(API, back).begin().status()).isEqualTo(422);
  }

  @Test
  void isForOurPagesOnly() {
    for (String path : List.of("/v1/session/provider", "/v1/session/provider/code")) {
      assertThat(API.send(API.request(path).POST(BodyPublishers.noBody())).status()).isEqualTo(403);
    }
    assertThat(
            API.send(API.request("/v1/session/provider").GET()).json().get("offered").asBoolean())
        .isTrue();
  }

  @Test
  void isNotThereWhereNobodySetItUp() {
    LoginBrowser without = new LoginBrowser(Api.running(), BACK);

    assertThat(without.begin().status()).isEqualTo(404);
    assertThat(without.offered()).isFalse();
  }
}
